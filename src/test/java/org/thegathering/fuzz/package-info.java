/**
 * Throws at a node what no client should send, made from the contract: requests and frames that are right, and the same
 * with something wrong. What comes back must be an answer of the contract, soon, and never a failure of the server's.
 *
 * <p>Everything is drawn from one seed. {@code Samples} makes what the contract asks for, {@code Mutations} spoils it;
 * {@code RequestMaker} and {@code FrameMaker} put both on the wire, {@code Requester} and {@code Framer} send it and
 * judge what comes back. Start with {@code FuzzTest}.
 */
package org.thegathering.fuzz;
