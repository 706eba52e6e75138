/**
 * What clients rely on, operation by operation and frame by frame, through a real node and a real database: each call
 * with what it gives and with each of its refusals. That every answer and frame fits its schema is held against them
 * all by the stage.
 */
package org.thegathering.contract;
