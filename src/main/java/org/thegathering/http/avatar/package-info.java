/**
 * Stones: the picture of a person, drawn from the lowered name alone, no two alike. A name is hashed ({@code Seed}),
 * the hash gives a row of numbers ({@code Dice}), and the numbers shape outline, colour and markings. The same name is
 * the same stone on every server and at all times, so a change here changes everybody's face. Start with {@code Stone}.
 */
package org.thegathering.http.avatar;
