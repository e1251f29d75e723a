/** Pages, the PDF and the public check of certificates. */
package nl.leerkring.accreditation.web;
