/** The operations about accounts, for administrators alone. Start with {@code AdministrationOperations}. */
package org.thegathering.http.administration;
