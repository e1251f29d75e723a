/** Pages of tables. */
package nl.leerkring.seating.web;
