/** Who may make an account, and the invitations by which some may. Start with {@code InvitationService}. */
package org.thegathering.persistence.invitation;
