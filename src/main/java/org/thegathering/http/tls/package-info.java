/** TLS of the service's own: its certificate and key, read at the start and whenever the files change. */
package org.thegathering.http.tls;
