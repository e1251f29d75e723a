/** Pages of the day itself: the list at the door, the screen, saying that one is there, presence, proofs. */
package nl.leerkring.door.web;
