package org.thegathering;

/** Whether sample accounts, whose passwords everybody knows, are welcome. */
public enum Profile { DEMO, PRODUCTION }
