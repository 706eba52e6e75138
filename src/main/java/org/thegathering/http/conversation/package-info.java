/** The operations about conversations. Start with {@code ConversationOperations}. */
package org.thegathering.http.conversation;
