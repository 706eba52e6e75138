/**
 * From the bytes of a request to input that keeps to the contract, or to the list of everything that is wrong with it.
 *
 * <p>{@code RequestReader} collects parameters and body, and takes the white space off; the schemas of the contract
 * then judge (vertx-openapi); {@code Faults} explains a refusal in full. Nothing here knows an operation by name:
 * limits stand in {@code openapi.yaml} alone. Start with {@code RequestReader}.
 */
package org.thegathering.http.input;
