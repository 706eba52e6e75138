/** Saying something, reading back and taking back, in rooms and conversations alike. Start with {@code MessageOperations}. */
package org.thegathering.http.message;
