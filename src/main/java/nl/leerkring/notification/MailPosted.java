package nl.leerkring.notification;

/** A mail was written; after the commit the worker need not wait for its next round. */
record MailPosted() {}
