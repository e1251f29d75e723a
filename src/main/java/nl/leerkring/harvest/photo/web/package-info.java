/** Pages and files of photos. */
package nl.leerkring.harvest.photo.web;
