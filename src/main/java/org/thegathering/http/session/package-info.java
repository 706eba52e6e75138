/**
 * The operations about sessions: coming in, staying in, going, and one's other sessions. Start with {@code
 * SessionOperations}; what browsers keep is in {@code RefreshCookie}.
 */
package org.thegathering.http.session;
