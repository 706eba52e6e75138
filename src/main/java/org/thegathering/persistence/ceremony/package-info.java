/** What was begun and must be ended within minutes: log-ins of several steps, on whichever node each step comes. */
package org.thegathering.persistence.ceremony;
