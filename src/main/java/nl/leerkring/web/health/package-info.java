/** What monitoring asks: is this node alive, can it serve, how busy is it. */
package nl.leerkring.web.health;
