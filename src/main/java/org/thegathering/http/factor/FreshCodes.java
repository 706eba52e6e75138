package org.thegathering.http.factor;

import java.util.List;

/** Recovery codes, shown this once. */
record FreshCodes(List<String> recoveryCodes) {}
