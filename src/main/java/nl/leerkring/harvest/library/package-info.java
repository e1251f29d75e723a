/** The library of practice examples: made of a part of a programme or of a finding by who coordinates the series, found by everybody. */
package nl.leerkring.harvest.library;
