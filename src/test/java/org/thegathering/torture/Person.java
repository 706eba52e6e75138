package org.thegathering.torture;

/** An account that is signed in. */
record Person(long id, String name, String token) {}
