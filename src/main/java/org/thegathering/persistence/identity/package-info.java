/**
 * Accounts of an organisation, by issuer and subject, and whom they belong to here. Start with {@code
 * IdentityService}.
 */
package org.thegathering.persistence.identity;
