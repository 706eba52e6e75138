/** Accounts, what people say of themselves, and which places they hear. */
package org.thegathering.persistence.user;
