/** Tables on paper: a badge for everybody who comes to the place, and a sign for each table. */
package nl.leerkring.seating.paper;
