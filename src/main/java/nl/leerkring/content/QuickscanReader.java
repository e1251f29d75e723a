package nl.leerkring.content;

import java.util.HashSet;
import java.util.List;
import nl.leerkring.format.Fields;
import nl.leerkring.format.UniqueIds;

/** Reads a self-scan. */
final class QuickscanReader {
    private QuickscanReader() {}

    static Quickscan read(Fields fields) {
        var areas = areas(fields);
        var statements = statements(fields);
        var areaIds = areas.stream().map(Quickscan.Area::id).toList();
        var used = new HashSet<String>();
        statements.forEach(statement -> used.add(statement.area()));
        if (!areaIds.containsAll(used)) {
            fields.error("statements", "Een stelling noemt een gebied dat er niet is. Kijk bij area.");
        }
        areaIds.stream()
                .filter(id -> !used.contains(id))
                .forEach(id -> fields.error("areas", "Bij het gebied \"" + id + "\" hoort nog geen stelling."));
        var scan = new Quickscan(fields.text("intro"), scale(fields), areas, statements, profiles(fields));
        fields.done();
        return scan;
    }

    private static List<Quickscan.Level> scale(Fields fields) {
        var scale = fields.some("scale").stream()
                .map(level -> {
                    var read = new Quickscan.Level(level.number("value"), level.text("label"));
                    level.done();
                    return read;
                })
                .toList();
        if (scale.size() < 2) {
            fields.error("scale", "Geef minstens twee antwoorden.");
        }
        return scale;
    }

    private static List<Quickscan.Area> areas(Fields fields) {
        var ids = new UniqueIds("gebied");
        return fields.some("areas").stream()
                .map(area -> {
                    var read = new Quickscan.Area(
                            ids.take(area, "id"), area.text("title"), area.text("low"), area.text("high"));
                    area.done();
                    return read;
                })
                .toList();
    }

    private static List<Quickscan.Statement> statements(Fields fields) {
        var ids = new UniqueIds("stelling");
        return fields.some("statements").stream()
                .map(statement -> {
                    var read = new Quickscan.Statement(
                            ids.take(statement, "id"), statement.text("area"), statement.text("text"));
                    statement.done();
                    return read;
                })
                .toList();
    }

    private static List<Quickscan.Profile> profiles(Fields fields) {
        var profiles = fields.some("profiles").stream()
                .map(profile -> {
                    var read =
                            new Quickscan.Profile(profile.number("from"), profile.text("title"), profile.text("text"));
                    profile.done();
                    return read;
                })
                .toList();
        for (int i = 0; i < profiles.size(); i++) {
            var least = i == 0 ? 0 : profiles.get(i - 1).from() + 1;
            if (profiles.get(i).from() < least || (i == 0 && profiles.get(i).from() != 0)) {
                fields.error("profiles", "Zet de profielen van laag naar hoog, en laat het eerste bij 0 beginnen.");
                break;
            }
        }
        return profiles;
    }
}
