/**
 * What an operation of the contract is made of: it gets a {@link org.thegathering.http.operation.Call}, which is
 * already identified and valid, and gives an {@link org.thegathering.http.operation.Answer}.
 *
 * <p>{@link org.thegathering.http.operation.Refusal} is the one table of everything that can be refused, over REST and
 * over a socket alike. No routing and no reading of requests here. Start with {@code Operation}.
 */
package org.thegathering.http.operation;
