/**
 * The files that a browser gets: the web client, the documentation and the third-party scripts they use, all from this
 * server. Start with {@code Assets}.
 */
package org.thegathering.http.web;
