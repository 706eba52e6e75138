/**
 * Who is there. A node tells whose connections it holds; who is on none of the nodes any more is shown as away until
 * they are back. Best effort: nothing that must be true is taken from it.
 */
package org.thegathering.persistence.presence;
