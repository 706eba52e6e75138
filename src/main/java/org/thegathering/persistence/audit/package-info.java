/**
 * What keepers and moderators did: written by {@code AuditLog} in the transaction of each deed, never changed. Reading it
 * is for administrators. Whoever adds an act names it in {@code model.Act}.
 */
package org.thegathering.persistence.audit;
