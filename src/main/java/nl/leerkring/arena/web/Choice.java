package nl.leerkring.arena.web;

/** Something that can be picked from a list. @param value is sent, empty for nothing */
public record Choice(String value, String label) {}
