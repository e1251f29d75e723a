package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.learning.MyLearning;
import nl.leerkring.learning.Outline;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Text;
import nl.leerkring.training.Catalogue;
import nl.leerkring.training.CatalogueCard;
import nl.leerkring.training.CatalogueFilter;

/** "Mijn leren". */
@Named
@RequestScoped
public class MyLearningView {
    /** One row of cards: a suggestion, not a second catalogue. */
    private static final int SUGGESTIONS = 3;

    @Inject
    MyLearning myLearning;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    Text text;

    private List<MyLearning.TrainingRow> rows;

    public List<MyLearning.TrainingRow> getRows() {
        if (rows == null) {
            rows = myLearning.overview();
        }
        return rows;
    }

    /** The training to go on with, or null. */
    public MyLearning.TrainingRow getNow() {
        return getRows().isEmpty() || getRows().get(0).completed()
                ? null
                : getRows().get(0);
    }

    /** The others. */
    public List<MyLearning.TrainingRow> getOthers() {
        return getNow() == null ? getRows() : getRows().subList(1, getRows().size());
    }

    /** A few trainings that this person has not started. */
    public List<CatalogueCard> getSuggestions() {
        var mine = getRows().stream().map(MyLearning.TrainingRow::slug).toList();
        return catalogue.search(CatalogueFilter.ALL).stream()
                .filter(card -> !mine.contains(card.slug()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Key of the greeting by the time of day in the Netherlands. */
    public String greeting(String name) {
        int hour = clock.now().atZone(Clock.ZONE).getHour();
        var part = hour < 6 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return text.of("learning.greeting." + part, name == null ? "" : name);
    }

    public String getSummary() {
        long running = getRows().stream().filter(row -> !row.completed()).count();
        if (running == 0) {
            return text.of(getRows().isEmpty() ? "learning.summary.none" : "learning.summary.done");
        }
        return running == 1 ? text.of("learning.summary.one") : text.of("learning.summary.more", running);
    }

    /** "les 3", or the title of what is no lesson. */
    public String name(Outline.PartRow row) {
        return row.lesson() > 0 ? text.of("learning.lesson.small", row.lesson()) : "“" + row.title() + "”";
    }

    /** "Les 3, Aanwezig zijn. Nog ongeveer 12 minuten." */
    public String where(Outline.PartRow row) {
        return row.lesson() > 0
                ? text.of("learning.where.lesson", row.lesson(), row.title(), row.minutes())
                : text.of("learning.where.part", row.title(), row.minutes());
    }
}
