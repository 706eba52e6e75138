/** Private chats and circles. {@code ConversationService} has the rules, the repository its statements. */
package org.thegathering.persistence.conversation;
