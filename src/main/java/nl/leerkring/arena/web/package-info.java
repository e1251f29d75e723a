/** Pages of series, editions and registrations. */
package nl.leerkring.arena.web;
