package org.thegathering.http.browser;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thegathering.model.Allowed;

/**
 * Which pages may talk to this server, by the origin that a browser names: those of the server's own, which is the host
 * that was asked for, and those that the settings add. Who names none is no page: programs are let in, and judged by
 * their tokens like everybody.
 */
public final class Origins {

    private final Set<Origin> added;

    private Origins(Set<Origin> added) {
        this.added = added;
    }

    /**
     * @param allowed besides the server's own
     * @throws IllegalArgumentException with the setting's path
     */
    public static Origins of(List<String> allowed) {
        Set<Origin> added = new HashSet<>();
        for (String named : allowed) {
            Origin origin = Origin.parse(named);
            if (origin == null) {
                throw Allowed.refused("http.allowed-origins", named, "origins such as https://chat.example.org");
            }
            added.add(origin);
        }
        return new Origins(added);
    }

    /** Whether the request comes from a page that may ask, or from none. */
    public boolean allow(HttpServerRequest request) {
        if (!request.headers().contains(HttpHeaders.ORIGIN)) {
            return true;
        }
        Origin origin = Origin.of(request);
        return origin != null && (origin.isAskedFor(request) || added.contains(origin));
    }

    /** Whether the request comes from another origin that the settings allow. */
    boolean haveAdded(HttpServerRequest request) {
        return added.contains(Origin.of(request));
    }

    /** Whether other pages than the server's own may ask. */
    boolean areSeveral() {
        return !added.isEmpty();
    }
}
