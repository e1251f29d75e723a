/** Pages of the library. */
package nl.leerkring.harvest.library.web;
