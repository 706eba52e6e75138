/**
 * What is said: storing it in batches ({@code MessageWriter}), reading it back ({@code HistoryReader}), taking its text
 * away ({@code DeletionService}) and what a target went through ({@code ChangeRepository}, on which every healing and
 * replay rests).
 */
package org.thegathering.persistence.message;
