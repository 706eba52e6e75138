/** The operations about accounts and about the keys that sign tokens, for administrators alone. Start with {@code AdministrationOperations}. */
package org.thegathering.http.administration;
