package nl.leerkring.organisation.web;

/** What can be chosen from a list. */
public record Choice(String value, String label) {}
