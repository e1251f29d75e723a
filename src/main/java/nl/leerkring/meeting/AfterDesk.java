package nl.leerkring.meeting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;
import nl.leerkring.vault.Vault;

/** After a meeting: what each one learned, and what people thought of it. */
@UseCase
public class AfterDesk {
    private static final int WORDS = 500;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Door door;

    @Inject
    Afterwards afterwards;

    @Inject
    Vault vault;

    /** What somebody learned and does next; each may be null. @param shared whether the group reads it */
    public record Note(String learned, String nextAction, boolean shared) {}

    /** The same, of somebody in the group. */
    public record Shared(MemberId member, Note note) {}

    /** What somebody thought of it. @param words or null */
    public record Opinion(Scores scores, String words) {}

    /**
     * What a member sees after a meeting.
     *
     * @param mine what the viewer noted, or null
     * @param opinion of the viewer, or null
     * @param answers how many gave one
     * @param average null as long as there are too few
     * @param words what people wrote, without names, also only when there are enough
     */
    public record Page(
            Note mine, Opinion opinion, int answers, Scores.Average average, List<String> words, List<Shared> shared) {}

    /** @throws DomainException as {@link MeetingRoom#require}, refused before the meeting is over */
    @Permit(audited = false)
    public Page read(MeetingId id) {
        var meeting = over(door.read(id));
        var me = caller.requireMember();
        var points = afterwards.points(id);
        var all = afterwards.evaluations(id);
        var average = Scores.average(all.stream().map(Evaluation::scores).toList());
        var mine = all.stream().filter(one -> one.member().equals(me)).findFirst();
        return new Page(
                points.stream()
                        .filter(one -> one.member().equals(me))
                        .findFirst()
                        .map(afterwards::note)
                        .orElse(null),
                mine.map(one -> new Opinion(one.scores(), words(meeting, one).orElse(null)))
                        .orElse(null),
                all.size(),
                average.orElse(null),
                average.isEmpty() ? List.of() : wordsOf(meeting, all),
                points.stream()
                        .filter(one -> one.isShared() && !one.member().equals(me))
                        .map(one -> new Shared(one.member(), afterwards.note(one)))
                        .toList());
    }

    /** In the order of the alphabet, so that nobody can read from the order who wrote what. */
    private List<String> wordsOf(IntervisionMeeting meeting, List<Evaluation> all) {
        return all.stream()
                .flatMap(one -> words(meeting, one).stream())
                .sorted()
                .toList();
    }

    /** Everything that is wrong with what was typed, in the order of the form. */
    @Permit(audited = false)
    public List<DomainException> problems(Opinion opinion) {
        return Stream.concat(
                        opinion.scores().problems().stream(),
                        Typed.problem(() -> Typed.lines("words", opinion.words(), WORDS)))
                .toList();
    }

    /** Notes what the caller learned; nothing at all removes the note. @throws DomainException beside the field */
    @Permit
    public void note(MeetingId id, Note note) {
        var meeting = over(door.change(id));
        var learned = Typed.lines("learned", note.learned(), LearningPoint.TEXT);
        var next = Typed.lines("nextAction", note.nextAction(), LearningPoint.TEXT);
        var me = caller.requireMember();
        var present = afterwards.point(meeting.id(), me);
        if (learned == null && next == null) {
            if (present.isEmpty()) {
                throw DomainException.invalid("learned", "meeting.error.learned");
            }
            afterwards.remove(present.get());
            return;
        }
        var point = present.orElseGet(() -> {
            var added = new LearningPoint(id, me).at(note.shared(), clock.now());
            afterwards.add(added);
            return added;
        });
        afterwards.seal(point.at(note.shared(), clock.now()), learned, next);
    }

    /** Says what the caller thought of it; again replaces it. @throws DomainException beside the field */
    @Permit
    public void evaluate(MeetingId id, Opinion opinion) {
        var meeting = over(door.change(id));
        problems(opinion).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        if (meeting.facts().destroyed()) {
            throw DomainException.refused("meeting.destroyed");
        }
        var me = caller.requireMember();
        var evaluation = afterwards.evaluation(id, me).orElseGet(() -> {
            var added = new Evaluation(id, me).say(opinion.scores(), clock.now());
            afterwards.add(added);
            return added;
        });
        var words = Typed.lines("words", opinion.words(), WORDS);
        evaluation.say(opinion.scores(), clock.now());
        evaluation.words(words == null ? null : vault.seal(meeting.vault(), evaluation.place(), words));
    }

    private IntervisionMeeting over(Door.Inside inside) {
        if (!inside.facts().over(clock.now())) {
            throw DomainException.refused("meeting.notOver");
        }
        return inside.meeting();
    }

    private Optional<String> words(IntervisionMeeting meeting, Evaluation evaluation) {
        return meeting.facts().destroyed() || evaluation.words() == null
                ? Optional.empty()
                : Optional.of(vault.open(meeting.vault(), evaluation.place(), evaluation.words()));
    }
}
