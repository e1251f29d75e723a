package nl.leerkring.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.activity.PlanRow;
import nl.leerkring.activity.PracticeRoom;
import nl.leerkring.learning.web.MyLearningView;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** "Hoe ging het op maandag?" on the dashboard, from the day of a plan until it is told. */
@Named
@RequestScoped
public class LookBackView {
    /** More would push away what the page is for. */
    private static final int MOST = 2;

    private static final int WEEK = 7;
    private static final int LONGEST = 160;

    @Inject
    PracticeRoom practiceRoom;

    @Inject
    MyLearningView myLearningView;

    @Inject
    Clock clock;

    @Inject
    Text text;

    @Inject
    Language language;

    private List<Card> cards;

    /** A question. @param plan what was planned, cut off when it is long */
    public record Card(String title, String plan, String training, String address) {}

    /** The questions that are open. */
    public List<Card> getCards() {
        if (cards == null) {
            cards = practiceRoom.open().stream().flatMap(this::card).limit(MOST).toList();
        }
        return cards;
    }

    /** Named after the training; the dashboard has read already which ones the member follows. */
    private Stream<Card> card(PlanRow plan) {
        return myLearningView.getRows().stream()
                .filter(row -> row.enrolmentId() == plan.enrolment())
                .map(row -> new Card(title(plan.dueOn()), cut(plan.text()), row.title(), address(plan)));
    }

    private static String address(PlanRow plan) {
        return "/learning/" + plan.slug() + "/" + plan.part();
    }

    private String title(LocalDate day) {
        var today = clock.today();
        if (day.equals(today)) {
            return text.of("activity.lookBack.today");
        }
        var pattern = day.isAfter(today.minusDays(WEEK)) ? "EEEE" : "d MMMM";
        return text.of(
                "activity.lookBack.day",
                DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(day));
    }

    private static String cut(String plan) {
        var line = plan.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).replaceFirst("\\s+\\S*$", "") + " ...";
    }
}
