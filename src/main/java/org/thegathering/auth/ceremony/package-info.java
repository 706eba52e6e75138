/**
 * What takes more than one step: something is begun, its holder gets a token, and within minutes the token and the
 * right answer end it. The second step of a log-in, passkeys and an organisation's accounts all go this way. Start with
 * {@code Ceremonies}.
 */
package org.thegathering.auth.ceremony;
