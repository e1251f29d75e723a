/** Papers of tables as coordinators download them. */
package nl.leerkring.seating.paper.web;
