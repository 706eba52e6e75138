/**
 * The words of the service as values: who ({@link org.thegathering.model.UserId}), where
 * ({@link org.thegathering.model.Target}), what was said ({@link org.thegathering.model.Message}) and in which
 * order ({@link org.thegathering.model.Change}).
 *
 * <p>Immutable and free of any library: only the JDK is imported here. An instance that exists is valid. Nothing
 * here knows how it is stored or sent. Start with {@code Target}, then {@code Change}.
 */
package org.thegathering.model;
