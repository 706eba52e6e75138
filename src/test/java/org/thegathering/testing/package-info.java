/** The stage that all tests share. */
package org.thegathering.testing;
