/** The operations about who may make an account. Start with {@code InvitationOperations}. */
package org.thegathering.http.invitation;
