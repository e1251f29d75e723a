/** Pages of parts that are done by doing. */
package nl.leerkring.activity.web;
