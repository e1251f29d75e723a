/** The pages of groups for intervision. */
package nl.leerkring.intervision.web;
