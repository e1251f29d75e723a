/** Pages of series and editions, for everybody and for who coordinates them. */
package nl.leerkring.arena.web;
