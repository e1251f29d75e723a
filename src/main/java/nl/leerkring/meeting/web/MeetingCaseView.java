package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.meeting.CaseDesk;
import nl.leerkring.meeting.CaseText;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Bringing a case to a meeting, or changing an own one. What may tell who it is about is shown with its place, and can stay. */
@Named
@RequestScoped
public class MeetingCaseView {
    @Inject
    GroupMeetingView groupMeetingView;

    @Inject
    CaseDesk desk;

    @Inject
    Go go;

    private String title;
    private String story;
    private String question;
    private List<CaseText.Marked> hints;

    /** Before showing: a meeting of another group or a case of somebody else is not here. */
    public void open() {
        groupMeetingView.getMeeting();
        if (isChanging() && !Faces.isPostback()) {
            show(desk.mine(groupMeetingView.getMeeting().id(), Asked.id("case")));
        }
    }

    private void show(CaseText text) {
        title = text.title();
        story = text.story();
        question = text.question();
        hints = text.hints();
    }

    public boolean isChanging() {
        return !Asked.field("case").isEmpty();
    }

    public void save() {
        var meeting = groupMeetingView.getMeeting();
        var text = new CaseText(title, story, question);
        hints = text.hints();
        var problems = text.problems();
        problems.forEach(go::show);
        if (problems.isEmpty()
                && go.tried(() -> {
                    if (isChanging()) {
                        desk.change(meeting.id(), Asked.id("case"), text, isChecked());
                    } else {
                        desk.bring(meeting.id(), text, isChecked());
                    }
                })) {
            go.to(meeting.address("") + "#cases", "meeting.toast.brought");
        }
    }

    /** What may tell who it is about; empty before it was looked at. */
    public List<CaseText.Marked> getHints() {
        return hints == null ? List.of() : hints;
    }

    /** What may tell it in one of the fields. */
    public List<CaseText.Marked> hints(String field) {
        return getHints().stream().filter(mark -> mark.field().equals(field)).toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    /** Whether the box was ticked. It stands there only when there are hints, so it is read from what was sent. */
    public boolean isChecked() {
        return Faces.isPostback() && !Asked.field("checked").isEmpty();
    }
}
