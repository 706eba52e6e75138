/**
 * The process: settings, the database, the cluster, and the four parts in their order. It decides nothing about rooms
 * or messages; it starts those who do and stops them again. This is the only package that knows all parts, and the only
 * one that knows cluster classes. Start reading at {@link org.thegathering.Node}, whose {@code start} is the whole
 * story; {@link org.thegathering.Main} puts a process around it.
 */
package org.thegathering;
