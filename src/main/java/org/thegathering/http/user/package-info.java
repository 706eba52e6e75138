/**
 * The operations about one's own account: who one is, whether one is there. Start with {@code
 * UserOperations}.
 */
package org.thegathering.http.user;
