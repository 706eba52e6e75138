/**
 * Looking after the accounts of the whole service: who may come in, and who is an administrator. {@code
 * AdministrationService} has the rules, {@code AccountRepository} the statements.
 */
package org.thegathering.persistence.administration;
