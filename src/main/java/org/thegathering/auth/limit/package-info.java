/**
 * Who may try a password, and when it is their turn. Start with {@code LoginGuard}; the counts are kept by persistence
 * ({@code LimitBus}).
 */
package org.thegathering.auth.limit;
