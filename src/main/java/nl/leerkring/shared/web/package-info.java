/** What the pages of all features need: texts, language, addresses, redirects, security headers. */
package nl.leerkring.shared.web;
