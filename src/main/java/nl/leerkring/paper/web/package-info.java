/** What everybody may know of the seal on papers. */
package nl.leerkring.paper.web;
