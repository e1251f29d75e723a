package nl.leerkring.content;

import java.util.List;
import nl.leerkring.format.Fields;
import nl.leerkring.format.Problems;

/** Reads what the catalogue and the certificate say of a training. */
final class AboutReader {
    private final PackageFiles files;
    private final Markdown markdown;
    private final Problems problems;

    AboutReader(PackageFiles files, Markdown markdown, Problems problems) {
        this.files = files;
        this.markdown = markdown;
        this.problems = problems;
    }

    TrainingContent.About read(Fields fields) {
        var language = fields.textOr("language", "nl");
        if (!language.equals("nl")) {
            fields.error("language", "We kennen alleen nl.");
        }
        var cover = fields.text("cover");
        if (!cover.isEmpty() && !files.has(cover)) {
            fields.error("cover", "Dit plaatje is er niet: " + cover + ". Zet het in de map media.");
        }
        return new TrainingContent.About(
                fields.text("title"),
                fields.text("theme"),
                fields.text("promise"),
                description(fields),
                required(fields, "audience"),
                markdown.address(cover),
                fields.textOr("coverAlt", ""),
                required(fields, "goals"),
                fields.text("madeBy"),
                fields.date("checkedOn"),
                fields.text("evidence"),
                fields.some("sources").stream().map(AboutReader::source).toList(),
                fields.list("accreditations").stream()
                        .map(AboutReader::accreditation)
                        .toList(),
                tested(fields),
                warning(fields.mapOrNull("sensitive")));
    }

    private String description(Fields fields) {
        var text = fields.text("description");
        Markdown.parse(text).accept(new MarkdownCheck("training.yaml", 0, files, problems));
        return markdown.html(text);
    }

    private static List<String> required(Fields fields, String key) {
        var texts = fields.texts(key);
        if (texts.isEmpty()) {
            fields.error(key, "\"" + key + "\" ontbreekt of is leeg. Vul het in.");
        }
        return texts;
    }

    private static TrainingContent.Source source(Fields fields) {
        var source = new TrainingContent.Source(
                fields.text("title"), fields.number("year"), fields.textOr("url", null), fields.date("checkedOn"));
        if (source.url() != null && !source.url().startsWith("https://")) {
            fields.error("url", "Een adres begint met https://.");
        }
        fields.done();
        return source;
    }

    private static TrainingContent.Accreditation accreditation(Fields fields) {
        var accreditation = new TrainingContent.Accreditation(
                fields.text("register"),
                fields.text("courseId"),
                fields.text("category"),
                fields.decimal("points"),
                fields.date("validFrom"),
                fields.date("validUntil"));
        if (accreditation.validUntil().isBefore(accreditation.validFrom())) {
            fields.error("validUntil", "De einddatum ligt voor de begindatum.");
        }
        fields.done();
        return accreditation;
    }

    private static boolean tested(Fields fields) {
        var completion = fields.map("completion");
        if (completion == null) {
            return false;
        }
        var kind = completion.text("certificate");
        if (!kind.equals("tested") && !kind.equals("attended")) {
            completion.error("certificate", "Schrijf hier tested of attended.");
        }
        completion.done();
        return kind.equals("tested");
    }

    /** What is said before something sensitive; null when there is nothing to warn of. */
    static Casus.Warning warning(Fields fields) {
        if (fields == null) {
            return null;
        }
        var warning = new Casus.Warning(fields.text("title"), fields.text("text"));
        fields.done();
        return warning;
    }
}
