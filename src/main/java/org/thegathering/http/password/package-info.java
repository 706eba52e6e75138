/** The operations about passwords. Start with {@code PasswordOperations}. */
package org.thegathering.http.password;
