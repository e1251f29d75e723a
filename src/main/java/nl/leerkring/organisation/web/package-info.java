/** Pages of organisations. */
package nl.leerkring.organisation.web;
