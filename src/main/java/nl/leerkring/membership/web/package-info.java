/** Pages of membership, the session, and the one way in. */
package nl.leerkring.membership.web;
