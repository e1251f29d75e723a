package nl.leerkring.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.leerkring.activity.PlanRow;
import nl.leerkring.activity.PracticeRoom;
import nl.leerkring.learning.web.PartView;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** An assignment in practice: the plan, and how it went. */
@Named
@RequestScoped
public class PracticeView {
    @Inject
    PracticeRoom practiceRoom;

    @Inject
    Clock clock;

    @Inject
    PartView partView;

    @Inject
    Go go;

    private Optional<PlanRow> plan;

    public PlanRow getPlan() {
        if (plan == null) {
            plan = practiceRoom.plan(slug(), part());
        }
        return plan.orElse(null);
    }

    /** Whether the day has come. */
    public boolean isDue() {
        return getPlan() != null && !getPlan().dueOn().isAfter(clock.today());
    }

    public String getText() {
        var typed = Faces.getRequestParameter("plan");
        return typed != null ? typed : getPlan() == null ? "" : getPlan().text();
    }

    /** As the date field wants it: 2026-11-30. */
    public String getDay() {
        var typed = Faces.getRequestParameter("day");
        if (typed != null) {
            return typed;
        }
        return (getPlan() == null
                        ? practiceRoom.proposed(slug(), part())
                        : getPlan().dueOn())
                .toString();
    }

    public String getStory() {
        var typed = Faces.getRequestParameter("lookBack");
        var story = getPlan() == null ? null : getPlan().lookBack();
        return typed != null ? typed : story == null ? "" : story;
    }

    /** Keeps the plan and goes on. */
    public void save() {
        go.tried(() -> {
            practiceRoom.write(new PracticeRoom.MakePlan(slug(), part(), Faces.getRequestParameter("plan"), day()));
            onward();
        });
    }

    /** Keeps how it went; a plan that was changed beside it is kept too, or refused beside its field. */
    public void lookBack() {
        go.tried(() -> {
            if (isChanged()) {
                practiceRoom.write(new PracticeRoom.MakePlan(slug(), part(), Faces.getRequestParameter("plan"), day()));
            }
            practiceRoom.lookBack(slug(), part(), Faces.getRequestParameter("lookBack"));
            go.to(partView.address(partView.getPage().row()), "learning.saved");
        });
    }

    private boolean isChanged() {
        var typed = Faces.getRequestParameter("plan");
        return typed != null
                && getPlan() != null
                && !(typed.replace("\r\n", "\n").strip().equals(getPlan().text())
                        && getPlan().dueOn().equals(day()));
    }

    private static LocalDate day() {
        try {
            return LocalDate.parse(String.valueOf(Faces.getRequestParameter("day")));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void onward() {
        var page = partView.getPage();
        go.to(page.next() == null ? "/learning" : partView.address(page.next()));
    }

    private String slug() {
        return partView.getPage().slug();
    }

    private String part() {
        return partView.getPage().part().id();
    }
}
