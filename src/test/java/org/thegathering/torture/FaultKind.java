package org.thegathering.torture;

import java.util.Locale;

/** What is done to the cluster; each lasts some seconds, and ends by itself. */
enum FaultKind {
    KILL_NODE(true),
    FREEZE_NODE(true),
    ROLLING_RESTART(true),
    CRASH_DATABASE(true),
    DATABASE_SWALLOWED(true),
    DATABASE_RESET(false),
    CUT_LINK(false),
    CUT_LINK_AND_DATABASE(false),
    RESET_LINK(false),
    HALF_OPEN_SOCKETS(false),
    SLOW_READERS(false),
    CUT_IN_MID_FRAME(false);

    private final boolean heavy;

    FaultKind(boolean heavy) {
        this.heavy = heavy;
    }

    /** At most one of these at a time, so that somebody is always there to serve. */
    boolean isHeavy() {
        return heavy;
    }

    /** The word of the summary. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
