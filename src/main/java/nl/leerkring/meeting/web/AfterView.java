package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.meeting.AfterDesk;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.Scores;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** After a meeting: what the viewer learned and thought of it, and what the group may know. */
@Named
@RequestScoped
public class AfterView {
    @Inject
    GroupMeetingView groupMeetingView;

    @Inject
    AfterDesk desk;

    @Inject
    Text text;

    @Inject
    Language language;

    @Inject
    Go go;

    private AfterDesk.Page page;
    private String learned;
    private String nextAction;
    private boolean shared;
    private String words;

    /** Before showing: takes what was kept; before its time there is nothing here yet. */
    public void open() {
        var kept = getPage();
        if (Asked.pressed("evaluate")) {
            evaluate();
        }
        if (!Asked.pressed("learnForm") && kept.mine() != null) {
            learned = kept.mine().learned();
            nextAction = kept.mine().nextAction();
            shared = kept.mine().shared();
        }
    }

    public MeetingFacts getMeeting() {
        return groupMeetingView.getMeeting();
    }

    public AfterDesk.Page getPage() {
        if (page == null) {
            page = desk.read(getMeeting().id());
        }
        return page;
    }

    public void note() {
        if (go.tried(() -> desk.note(getMeeting().id(), new AfterDesk.Note(learned, nextAction, shared)))) {
            go.to(getMeeting().address("/after"), "meeting.toast.noted");
        }
    }

    private void evaluate() {
        words = Asked.field("words");
        var opinion = new AfterDesk.Opinion(new Scores(score("safe"), score("useful"), score("conversation")), words);
        var problems = desk.problems(opinion);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> desk.evaluate(getMeeting().id(), opinion))) {
            go.to(getMeeting().address("/after"), "meeting.toast.evaluated");
        }
    }

    private static int score(String question) {
        return Asked.number(Asked.field(question));
    }

    /** What is chosen at a question: just now, or kept. */
    public int chosen(String question) {
        if (Asked.pressed("evaluate")) {
            return score(question);
        }
        var opinion = getPage().opinion();
        if (opinion == null) {
            return 0;
        }
        return switch (question) {
            case "safe" -> opinion.scores().safe();
            case "useful" -> opinion.scores().useful();
            default -> opinion.scores().conversation();
        };
    }

    /** The questions of the evaluation, in the order of the form. */
    public List<String> getQuestions() {
        return List.of("safe", "useful", "conversation");
    }

    public String label(String question) {
        return text.of("meeting.after." + question);
    }

    /** What a score means. */
    public String step(int score) {
        return text.of("meeting.after.scale." + score);
    }

    /** What the group thought at a question, as people read it: 4,3. */
    public String mean(String question) {
        var average = getPage().average();
        var value = switch (question) {
            case "safe" -> average.safe();
            case "useful" -> average.useful();
            default -> average.conversation();
        };
        return String.format(language.getLocale(), "%.1f", value);
    }

    /** From how many answers on there is an average. */
    public int getEnough() {
        return Scores.ENOUGH;
    }

    /** The scores that can be given. */
    public List<Integer> getScale() {
        return IntStream.rangeClosed(Scores.WORST, Scores.BEST).boxed().toList();
    }

    public String getWords() {
        return words != null || getPage().opinion() == null
                ? words
                : getPage().opinion().words();
    }

    public String getLearned() {
        return learned;
    }

    public void setLearned(String learned) {
        this.learned = learned;
    }

    public String getNextAction() {
        return nextAction;
    }

    public void setNextAction(String nextAction) {
        this.nextAction = nextAction;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
