/** What nobody guesses, and how it is known again without being kept. */
package org.thegathering.auth.secret;
