/** Pages of the rules of registers. */
package nl.leerkring.register.web;
