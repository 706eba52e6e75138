/** The tokens of invitations. Which ones are good is for persistence to say. */
package org.thegathering.auth.invitation;
