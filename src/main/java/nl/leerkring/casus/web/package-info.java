/** Pages of cases. */
package nl.leerkring.casus.web;
