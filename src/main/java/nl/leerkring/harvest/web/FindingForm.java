package nl.leerkring.harvest.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.leerkring.harvest.FindingPlan;
import nl.leerkring.harvest.FindingRow;
import nl.leerkring.harvest.Kind;
import nl.leerkring.harvest.Outcome;
import org.omnifaces.util.Faces;

/** What is typed about a finding, as the request has it: what was typed, else what is kept. */
public final class FindingForm {
    private final FindingRow kept;

    private FindingForm(FindingRow kept) {
        this.kept = kept;
    }

    /** @param kept what it says now, or null for a new one */
    static FindingForm of(FindingRow kept) {
        return new FindingForm(kept);
    }

    static FindingPlan plan() {
        return new FindingPlan(
                kind(),
                field("content"),
                field("owner"),
                date(field("due")),
                !field("named").isEmpty());
    }

    private static Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(field("kind")))
                .findFirst()
                .orElse(null);
    }

    static Outcome outcome() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(field("outcome")))
                .findFirst()
                .orElse(null);
    }

    /** What stands in a field. */
    public String value(String name) {
        var typed = Faces.getRequestParameter(name);
        return typed != null || kept == null ? Optional.ofNullable(typed).orElse("") : text(name);
    }

    private String text(String name) {
        return switch (name) {
            case "kind" -> kept.kind().name();
            case "content" -> kept.content();
            case "owner" -> Optional.ofNullable(kept.owner()).orElse("");
            case "due" -> kept.due() == null ? "" : kept.due().toString();
            default -> "";
        };
    }

    static String field(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    private static LocalDate date(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            return FindingPlan.NO_DATE;
        }
    }
}
