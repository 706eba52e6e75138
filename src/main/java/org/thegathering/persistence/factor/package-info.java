/**
 * Second factors: secrets of one-time codes, recovery codes, and the count of wrong ones. What may be used once is
 * spent by the statement that asks for it. Codes are made and compared by authentication. Start with {@code
 * FactorService}.
 */
package org.thegathering.persistence.factor;
