/** Pages of following. */
package nl.leerkring.follow.web;
