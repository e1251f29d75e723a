package nl.leerkring.content;

import nl.leerkring.format.Fields;
import nl.leerkring.format.Problems;
import nl.leerkring.format.UniqueIds;
import nl.leerkring.format.YamlReader;

/** What all readers of one package share: its files, and the ways to read Markdown, media and YAML out of them. */
final class Material {
    private static final String PICTURES = "svg|png|jpg|webp";

    private final PackageFiles files;
    private final Markdown markdown;
    private final YamlReader yaml;
    private final Problems problems;
    private final UniqueIds mediaIds = new UniqueIds("film of opname");
    private final UniqueIds reflectionIds = new UniqueIds("reflectie");

    Material(PackageFiles files, Markdown markdown, YamlReader yaml, Problems problems) {
        this.files = files;
        this.markdown = markdown;
        this.yaml = yaml;
        this.problems = problems;
    }

    PackageFiles files() {
        return files;
    }

    Markdown markdown() {
        return markdown;
    }

    Problems problems() {
        return problems;
    }

    /** The file as YAML, or null when it cannot be read, which is a problem. */
    Fields yaml(String path) {
        var text = files.text(path, problems);
        return text == null ? null : yaml.read(path, 0, text);
    }

    /** A piece of YAML inside another file. */
    Fields yaml(String path, int lineOffset, String text) {
        return yaml.read(path, lineOffset, text);
    }

    /** A required Markdown text as sanitised HTML. */
    String html(Fields fields, String key) {
        return html(fields, key, fields.text(key));
    }

    /** A Markdown text as sanitised HTML, or null when there is none. */
    String htmlOrNull(Fields fields, String key) {
        var text = fields.textOr(key, null);
        return text == null ? null : html(fields, key, text);
    }

    private String html(Fields fields, String key, String text) {
        var parsed = Markdown.parse(text);
        parsed.accept(new MarkdownCheck(fields.file(), fields.linesBefore(key), files, problems));
        return markdown.html(parsed);
    }

    /** Address of a picture. */
    String picture(Fields fields, String key) {
        return media(fields, key, PICTURES);
    }

    /** Address of a file in the folder media. @param kinds allowed endings, with bars between them */
    String media(Fields fields, String key, String kinds) {
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

    Block.Video video(Fields fields) {
        return new Block.Video(
                mediaIds.take(fields, "id"),
                fields.text("title"),
                media(fields, "src", "webm"),
                picture(fields, "poster"),
                media(fields, "captions", "vtt"),
                seconds(fields),
                html(fields, "transcript"));
    }

    Block.Audio audio(Fields fields) {
        return new Block.Audio(
                mediaIds.take(fields, "id"),
                fields.text("title"),
                media(fields, "src", "ogg|mp3"),
                seconds(fields),
                html(fields, "transcript"));
    }

    private static int seconds(Fields fields) {
        var seconds = fields.number("seconds");
        if (seconds == 0 && fields.has("seconds")) {
            fields.error("seconds", "Vul in hoeveel seconden het duurt.");
        }
        return seconds;
    }

    Block.Reflection reflection(Fields fields) {
        return new Block.Reflection(
                reflectionIds.take(fields, "id"), fields.text("question"), fields.textOr("hint", null));
    }
}
