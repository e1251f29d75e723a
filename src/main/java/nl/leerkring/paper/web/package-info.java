/** Papers as people download them, and what everybody may know of the seal on them. */
package nl.leerkring.paper.web;
