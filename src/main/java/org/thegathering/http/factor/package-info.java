/**
 * What people do with their own second factor. What changes it asks for the password or a code again. Start with {@code
 * FactorOperations}.
 */
package org.thegathering.http.factor;
