package nl.leerkring.organisation;

/** Somebody who signs for an organisation, as on its papers. @param job function */
public record Signatory(String name, String job) {}
