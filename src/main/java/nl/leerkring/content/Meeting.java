package nl.leerkring.content;

/** A meeting of who follows the training; its dates are planned by facilitators. @param introHtml may be null; @param minutes net */
public record Meeting(String introHtml, int minutes) implements Part.Body {}
