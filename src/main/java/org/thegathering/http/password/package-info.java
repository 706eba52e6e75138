/** The operations about passwords, and about the keys that sign tokens. Start with {@code PasswordOperations}. */
package org.thegathering.http.password;
