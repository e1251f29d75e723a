package nl.leerkring.training;

import java.io.Serializable;

/** Refers to one immutable version of a training. */
public record VersionId(long value) implements Serializable {}
