/** Pages of meetings. */
package nl.leerkring.meeting.web;
