package nl.leerkring.content;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.format.Fields;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Paragraph;

/** Reads a lesson: Markdown, cut where a fenced block with a meaning of its own stands. */
final class LessonReader {
    private final Material material;

    LessonReader(Material material) {
        this.material = material;
    }

    Lesson read(String file, String text) {
        var document = Markdown.parse(text);
        document.accept(new MarkdownCheck(file, 0, material.files(), material.problems()));
        if (document.getFirstChild() == null) {
            material.problems().add(file, 1, "Deze les is leeg.");
        }
        var blocks = new ArrayList<Block>();
        var prose = new StringBuilder();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock fence && !fence.getInfo().isBlank()) {
                flush(prose, blocks);
                add(file, fence, blocks);
            } else {
                if (node instanceof Paragraph && node == document.getFirstChild()) {
                    material.markdown().leadIs(node);
                }
                prose.append(material.markdown().html(node));
            }
        }
        flush(prose, blocks);
        return new Lesson(List.copyOf(blocks));
    }

    private static void flush(StringBuilder prose, List<Block> blocks) {
        if (!prose.isEmpty()) {
            blocks.add(new Block.Prose(prose.toString()));
            prose.setLength(0);
        }
    }

    private void add(String file, FencedCodeBlock fence, List<Block> blocks) {
        var line = MarkdownCheck.line(fence);
        var fields = material.yaml(file, line, fence.getLiteral());
        if (fields == null) {
            return;
        }
        switch (fence.getInfo().strip()) {
            case "video" -> blocks.add(material.video(fields));
            case "audio" -> blocks.add(material.audio(fields));
            case "fact" -> blocks.add(fact(fields));
            case "dos-and-donts" -> blocks.add(dosAndDonts(fields));
            case "tip" -> blocks.add(new Block.Tip(fields.text("title"), material.html(fields, "text")));
            case "case" -> blocks.add(worked(fields));
            case "reflection" -> blocks.add(material.reflection(fields));
            case "term" -> blocks.add(new Block.Term(fields.text("word"), fields.text("meaning")));
            default -> {
                material.problems()
                        .add(
                                file,
                                line,
                                "We kennen geen blok \"" + fence.getInfo()
                                        + "\". Kies uit video, audio, fact, dos-and-donts, tip, case, reflection en term.");
                return;
            }
        }
        fields.done();
    }

    private static Block fact(Fields fields) {
        var url = fields.textOr("url", null);
        if (url != null && !url.startsWith("https://")) {
            fields.error("url", "Een adres begint met https://.");
        }
        return new Block.Fact(fields.text("text"), fields.text("source"), url, fields.date("validOn"));
    }

    private static Block dosAndDonts(Fields fields) {
        var block = new Block.DosAndDonts(fields.texts("do"), fields.texts("dont"));
        if (block.dos().isEmpty() || block.donts().isEmpty()) {
            fields.error("Vul bij do en bij dont minstens een regel in.");
        }
        return block;
    }

    private Block worked(Fields fields) {
        var questions = new ArrayList<Block.OpenQuestion>();
        var title = fields.text("title");
        var html = material.html(fields, "text");
        for (var question : fields.list("questions")) {
            questions.add(new Block.OpenQuestion(question.text("question"), material.html(question, "answer")));
            question.done();
        }
        return new Block.Worked(title, html, List.copyOf(questions));
    }
}
