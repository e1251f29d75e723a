package nl.leerkring.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads a lesson: Markdown, cut where a fenced block with a meaning of its own stands. */
final class LessonReader {
    private final PackageFiles files;
    private final Markdown markdown;
    private final YamlReader yaml;
    private final Problems problems;
    private final UniqueIds reflections = new UniqueIds("reflectie");

    LessonReader(PackageFiles files, Markdown markdown, YamlReader yaml, Problems problems) {
        this.files = files;
        this.markdown = markdown;
        this.yaml = yaml;
        this.problems = problems;
    }

    Lesson read(String file, String text) {
        var document = Markdown.parse(text);
        document.accept(new MarkdownCheck(file, 0, files, problems));
        if (document.getFirstChild() == null) {
            problems.add(file, 1, "Deze les is leeg.");
        }
        var blocks = new ArrayList<Block>();
        var prose = new StringBuilder();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock fence && !fence.getInfo().isBlank()) {
                flush(prose, blocks);
                add(file, fence, blocks);
            } else {
                if (node instanceof Paragraph && node == document.getFirstChild()) {
                    markdown.leadIs(node);
                }
                prose.append(markdown.html(node));
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
        var fields = yaml.read(file, line, fence.getLiteral());
        if (fields == null) {
            return;
        }
        switch (fence.getInfo().strip()) {
            case "video" -> blocks.add(video(file, line, fields));
            case "dos-and-donts" -> blocks.add(dosAndDonts(fields));
            case "tip" -> blocks.add(new Block.Tip(fields.text("title"), prose(file, line, fields, "text")));
            case "case" -> blocks.add(worked(file, line, fields));
            case "reflection" ->
                blocks.add(new Block.Reflection(
                        reflections.take(fields, "id"), fields.text("question"), fields.textOr("hint", null)));
            case "term" -> blocks.add(new Block.Term(fields.text("word"), fields.text("meaning")));
            default -> {
                problems.add(
                        file,
                        line,
                        "We kennen geen blok \"" + fence.getInfo()
                                + "\". Kies uit video, dos-and-donts, tip, case, reflection en term.");
                return;
            }
        }
        fields.done();
    }

    private Block video(String file, int line, Fields fields) {
        return new Block.Video(
                fields.id("id"),
                fields.text("title"),
                media(fields, "src", "webm"),
                media(fields, "poster", "svg|png|jpg|webp"),
                media(fields, "captions", "vtt"),
                fields.number("seconds"),
                prose(file, line, fields, "transcript"));
    }

    private static Block dosAndDonts(Fields fields) {
        var block = new Block.DosAndDonts(fields.texts("do"), fields.texts("dont"));
        if (block.dos().isEmpty() || block.donts().isEmpty()) {
            fields.error("Vul bij do en bij dont minstens een regel in.");
        }
        return block;
    }

    private Block worked(String file, int line, Fields fields) {
        var questions = new ArrayList<Block.OpenQuestion>();
        var title = fields.text("title");
        var html = prose(file, line, fields, "text");
        for (var question : fields.list("questions")) {
            questions.add(new Block.OpenQuestion(question.text("question"), prose(file, line, question, "answer")));
            question.done();
        }
        return new Block.Worked(title, html, List.copyOf(questions));
    }

    private String prose(String file, int line, Fields fields, String key) {
        var text = fields.text(key);
        Node parsed = Markdown.parse(text);
        parsed.accept(new MarkdownCheck(file, line, files, problems));
        return markdown.html(parsed);
    }

    private String media(Fields fields, String key, String kinds) {
        var path = fields.text(key);
        if (!path.isEmpty() && (!PackageFiles.isSafe(path) || !files.has(path))) {
            fields.error(key, "Dit bestand is er niet: " + path + ". Zet het in de map media.");
        } else if (!path.isEmpty() && !path.matches("media/.+\\.(" + kinds + ")")) {
            fields.error(
                    key,
                    path + " is hier niet het goede soort bestand. Gebruik " + kinds.replace("|", ", ")
                            + " uit de map media.");
        }
        return markdown.address(path);
    }
}
