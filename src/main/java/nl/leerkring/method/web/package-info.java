/** Pages of methods. */
package nl.leerkring.method.web;
