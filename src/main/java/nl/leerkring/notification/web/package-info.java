/** The pages of the outbox for beheer. */
package nl.leerkring.notification.web;
