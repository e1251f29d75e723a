package nl.leerkring.harvest.library;

/** Which part of a programme, by its place from 1, or which finding, by its number, somebody chose; what was not chosen is null. */
public record Chosen(String item, String finding) {}
