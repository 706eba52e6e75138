package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What grows, and how: each kind of growth on a fresh server. */
final class Scale {

    private final Options options;
    private final Progress progress;

    Scale(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    List<Growth> measure() throws IOException, InterruptedException, SQLException {
        List<Growth> growths = new ArrayList<>();
        if (wants("messages")) {
            growths.addAll(new ScaleMessages(options, progress).measure());
        }
        if (wants("places")) {
            growths.addAll(new ScalePlaces(options, progress).measure());
        }
        if (wants("sockets")) {
            growths.addAll(new ScaleSockets(options, progress).measure());
        }
        if (wants("nodes")) {
            growths.addAll(new ScaleNodes(options, progress).measure());
        }
        growths.forEach(growth -> progress.say(growth.said()));
        return growths;
    }

    private boolean wants(String part) {
        return options.wants("scale") || options.wants(part);
    }
}
