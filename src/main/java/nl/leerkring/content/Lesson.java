package nl.leerkring.content;

import java.util.List;

/** A text to read, cut into blocks. */
public record Lesson(List<Block> blocks) implements Part.Body {}
