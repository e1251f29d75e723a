package nl.leerkring.register;

import nl.leerkring.format.Problems;

/** Rules of a register to test with. */
public final class Rules {
    /** A register with everything. */
    public static final String TEXT = """
            id: proef
            name: Proefregister
            from: 2026-01-01
            checked: 2026-11-22
            months: 60
            points: 100
            number:
              name: Registratienummer
              pattern: "P[0-9]{5}"
              example: "P12345"
            categories:
              - id: training
                name: Geaccrediteerde scholing
                least: 50
              - id: reflection
                name: Reflectie
                least: 30
                own: [reflection]
              - id: other
                name: Overig
                own: [other]
                most: 10
            test:
              elearning: true
            intervision:
              category: reflection
              fewest: 4
              most: 10
              minutes: 90
            sources:
              - text: "Een bron"
                date: 2026-11-22
            """;

    private Rules() {}

    /** What a text says. @throws AssertionError when something is wrong with it */
    public static RegisterRules of(String text) {
        var problems = new Problems();
        var rules = new RegisterReader(problems).read("proef.yaml", text);
        if (!problems.all().isEmpty()) {
            throw new AssertionError(problems.all().toString());
        }
        return rules;
    }
}
