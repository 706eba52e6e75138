/**
 * From where a client asks, for limits and logs. Headers of proxies are believed only where the settings say so. Start
 * with {@code ClientAddresses}.
 */
package org.thegathering.http.address;
