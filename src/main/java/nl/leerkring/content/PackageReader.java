package nl.leerkring.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.format.Fields;
import nl.leerkring.format.Problems;
import nl.leerkring.format.UniqueIds;
import nl.leerkring.format.YamlReader;

/**
 * Reads a package into compiled content and reports everything that is wrong with it together. Pure: files in, content or
 * problems out.
 */
public final class PackageReader {
    private static final String MAIN = "training.yaml";
    private static final Set<String> MEDIA_TYPES =
            Set.of("svg", "png", "jpg", "webp", "webm", "mp3", "ogg", "vtt", "pdf");

    private final PackageFiles files;
    private final Problems problems;
    private final Markdown markdown;
    private final YamlReader yaml;

    /** @param hash of the package: part of the addresses of its media */
    public PackageReader(PackageFiles files, String hash, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.markdown = new Markdown(path -> "/media/" + hash + "/" + path);
        this.yaml = new YamlReader(problems);
    }

    /** The content, or null when training.yaml cannot be read at all; complete only when there are no problems. */
    public TrainingContent read() {
        checkFiles();
        if (!files.has(MAIN)) {
            problems.add(MAIN, 0, "Dit bestand ontbreekt. Het vertelt wat de training is; zie modules/README.md.");
            return null;
        }
        var text = files.text(MAIN, problems);
        var fields = text == null ? null : yaml.read(MAIN, 0, text);
        if (fields == null) {
            return null;
        }
        if (fields.number("format") != 1) {
            fields.error("format", "We kennen alleen format 1.");
        }
        var about = new AboutReader(files, markdown, problems).read(fields);
        var modules = modules(fields);
        fields.done();
        return new TrainingContent(about, modules);
    }

    private void checkFiles() {
        for (var path : files.paths()) {
            if (path.startsWith("media/")) {
                var type = path.substring(path.lastIndexOf('.') + 1);
                if (!MEDIA_TYPES.contains(type)) {
                    problems.refuse(
                            path,
                            0,
                            "Dit soort bestand kan niet. Gebruik "
                                    + MEDIA_TYPES.stream().sorted().collect(Collectors.joining(", ")) + ".");
                } else if (type.equals("svg")) {
                    SvgCheck.check(path, files.bytes(path), problems);
                } else if (files.isRead(path)) {
                    MediaCheck.check(path, type, files.bytes(path), problems);
                }
            } else if (!path.matches(
                    "training\\.yaml|README\\.md|lessons/[^/]+\\.md|(quizzes|quickscans|casus|parts)/[^/]+\\.yaml")) {
                problems.refuse(path, 0, "Dit bestand hoort hier niet. Kijk in modules/README.md waar het hoort.");
            } else if (path.endsWith(".md")) {
                var text = files.text(path, problems);
                if (text != null) {
                    Markdown.parse(text).accept(new HtmlCheck(path, 0, problems));
                }
            }
        }
    }

    private List<TrainingContent.Module> modules(Fields fields) {
        var modules = new ArrayList<TrainingContent.Module>();
        var ids = new UniqueIds("module");
        var parts = new PartReader(new Material(files, markdown, yaml, problems));
        for (var module : fields.some("modules")) {
            var id = ids.take(module, "id");
            var title = module.text("title");
            var list = module.some("parts").stream().map(parts::read).toList();
            module.done();
            modules.add(new TrainingContent.Module(id, title, list));
        }
        parts.checkReferences();
        return modules;
    }
}
