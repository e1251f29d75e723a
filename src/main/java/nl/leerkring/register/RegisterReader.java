package nl.leerkring.register;

import nl.leerkring.format.Fields;
import nl.leerkring.format.Problems;
import nl.leerkring.format.YamlReader;

/** Reads the file of a register (format: {@code config/registers/README.md}). */
final class RegisterReader {
    private static final int FEWEST = 2;
    private static final int MOST = 20;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;

    private final Problems problems;

    /** @param problems takes everything that is wrong, with file and line */
    RegisterReader(Problems problems) {
        this.problems = problems;
    }

    /** The register; of use only when there are no problems. @return null when the text is no YAML or misses what it must have */
    Register read(String file, String text) {
        var fields = new YamlReader(problems).read(file, 0, text);
        if (fields == null) {
            return null;
        }
        var intervision = fields.map("intervision");
        var register = intervision == null ? null : register(fields, intervision);
        fields.done();
        return register;
    }

    private static Register register(Fields fields, Fields intervision) {
        var register = new Register(
                fields.id("id"),
                fields.text("name"),
                fields.date("checked"),
                intervision.number("fewest"),
                intervision.number("most"),
                intervision.number("minutes"));
        if (register.fewest() < FEWEST || register.most() > MOST || register.most() < register.fewest()) {
            intervision.error(
                    "fewest",
                    "Een groep heeft " + FEWEST + " tot " + MOST + " mensen, en fewest is niet meer dan most.");
        }
        if (register.minutes() < SHORTEST || register.minutes() > LONGEST) {
            intervision.error("minutes", "Een bijeenkomst duurt " + SHORTEST + " tot " + LONGEST + " minuten.");
        }
        intervision.done();
        return register;
    }
}
