/**
 * The page as people meet it: in a real Chromium, against a real node. Where no Chromium is installed these tests are skipped with a
 * message; with {@code CI=true} they fail instead.
 */
package org.thegathering.browser;
