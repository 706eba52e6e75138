package org.thegathering.promise;

import org.thegathering.testing.OnNodes;

/** The same where the bus carries nothing from node to node: the database tells. */
@OnNodes(value = 2, joined = false)
class UntoldSessionEndsTest extends SessionEndsTest {}
