package nl.leerkring.learning;

import java.time.Instant;

/** A saved reflection. */
public record ReflectionRow(String reflection, String text, Instant savedAt) {}
