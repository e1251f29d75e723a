package nl.leerkring.content;

import java.util.List;

/** Questions to think about, of which only the learner reads the answers. @param introHtml may be null */
public record Reflections(String introHtml, List<Block.Reflection> questions) implements Part.Body {}
