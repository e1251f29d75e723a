/** Pages of the harvest. */
package nl.leerkring.harvest.web;
