/**
 * The right ears, as a property: people in many small villages do random things over REST and sockets on two nodes, and
 * a small model says beforehand what each answer must be and what each of them must hear. {@code RightEarsTest} runs
 * it; a {@code Village} is one sequence of steps with a seed of its own, {@code Place} and {@code Person} are the
 * model, the classes named for what people do ({@code Walking}, {@code Talking} …) are its rules. The model knows
 * nothing of how the product works.
 */
package org.thegathering.ears;
