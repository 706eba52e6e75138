/**
 * What browsers are told and believed: the headers that keep a page from harm, and from which pages a request may come.
 * Start with {@code SecurityHeaders}.
 */
package org.thegathering.http.browser;
