package nl.leerkring.harvest.library;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.ItemKind;
import nl.leerkring.arena.ItemPlan;
import nl.leerkring.harvest.FindingRow;

/** A part of a programme or a finding, as the beginning of a practice example. Pure. @param key what the address of its form asks for */
record Seedling(String key, String value, String title, Source source, ExamplePlan plan) {
    /** The practice examples in the programme of an edition. */
    static List<Seedling> items(EditionFacts edition) {
        var parts = edition.programme().parts();
        return IntStream.range(0, parts.size())
                .filter(place -> parts.get(place).item().kind() == ItemKind.EXAMPLE)
                .mapToObj(place -> of(place + 1, parts.get(place).item()))
                .toList();
    }

    private static Seedling of(int place, ItemPlan item) {
        var contact = new ExamplePlan.Contact(item.shownSpeaker(), "", false);
        return new Seedling(
                "item",
                String.valueOf(place),
                item.title(),
                Source.of(item.title()),
                new ExamplePlan(heading(item.title()), item.description(), "", "", "", contact, null));
    }

    static Seedling of(FindingRow finding) {
        var outcome =
                finding.sequels().isEmpty() ? "" : finding.sequels().get(0).content();
        return new Seedling(
                "finding",
                finding.id().toString(),
                finding.content(),
                Source.of(finding.id()),
                new ExamplePlan(
                        shortened(finding.content()),
                        finding.content(),
                        "",
                        outcome,
                        finding.owner(),
                        ExamplePlan.Contact.NONE,
                        null));
    }

    boolean isOf(Chosen chosen) {
        return value.equals(key.equals("item") ? chosen.item() : chosen.finding());
    }

    LibraryDesk.Seed withMade(List<ExampleRow> made) {
        return new LibraryDesk.Seed(
                "?" + key + "=" + value,
                title,
                made.stream()
                        .filter(row -> row.source().equals(source))
                        .findFirst()
                        .orElse(null));
    }

    /** "Praktijkvoorbeeld: koffie" is called "Koffie" where all are practice examples. */
    private static String heading(String title) {
        var text = title.replaceFirst("(?i)^(praktijk)?voorbeeld\\s*:\\s*", "");
        return text.isEmpty() ? title : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String shortened(String text) {
        return text.length() <= ExamplePlan.TITLE
                ? text
                : text.substring(0, ExamplePlan.TITLE - 1).replaceFirst("\\s+\\S*$", "") + "…";
    }
}
