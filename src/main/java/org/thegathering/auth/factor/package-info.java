/**
 * The second step of a log-in: one-time codes from an authenticator app (RFC 6238), and recovery codes for the day on
 * which it is lost. What is wrong is counted, what is right is spent by persistence, so a code opens once. Start with
 * {@code SecondStep} for the door and {@code FactorKeeping} for what its owner does with it.
 */
package org.thegathering.auth.factor;
