/**
 * The promise: each message reaches everybody who is entitled to it, and nobody else, in one order, with no gap and no
 * repeat, whichever node they are connected to and whatever fails on the way. That order, gap and repeat are as
 * promised is held against every socket of every test by the stage; the tests here bring about what could break it.
 */
package org.thegathering.promise;
