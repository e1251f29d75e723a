/** The page of emergency access, for beheer. */
package nl.leerkring.vault.web;
