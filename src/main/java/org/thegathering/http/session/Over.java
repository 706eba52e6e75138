package org.thegathering.http.session;

/** How many sessions were ended. */
record Over(String message, int sessionsEnded) {

    static Over of(int sessions) {
        return new Over(sessions == 1 ? "That session is over" : sessions + " sessions are over", sessions);
    }
}
