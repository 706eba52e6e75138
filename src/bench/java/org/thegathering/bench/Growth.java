package org.thegathering.bench;

import java.util.List;

/**
 * What something costs while something else grows.
 *
 * @param name what was done
 * @param of what grew
 * @param unit of the cost
 */
record Growth(String name, String of, String unit, List<Point> points) {

    /** @param database NaN where it has no part in it */
    record Point(long size, double server, double database) {

        double together() {
            return Double.isNaN(database) ? server : server + database;
        }

        String said() {
            return "%,d: %s%s".formatted(
                    size, Row.number(server), Double.isNaN(database) ? "" : " + " + Row.number(database));
        }
    }

    /** How many times the cost at the smallest size it is. */
    double relative(Point point) {
        return point.together() / points.getFirst().together();
    }

    String said() {
        return "%s (%s), by %s: %s".formatted(
                name, unit, of, String.join(", ", points.stream().map(Point::said).toList()));
    }
}
