package nl.leerkring.casus;

/** A case that can be opened for a group. @param title of the case; @param training title of its training */
public record CaseOffer(String slug, String part, String training, String title) {}
