/** Pages of the ledger. */
package nl.leerkring.ledger.web;
