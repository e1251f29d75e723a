package nl.leerkring.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.round.Attendance;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/**
 * What a facilitator says of a meeting.
 *
 * @param qualification of the facilitator, as registers want to read it: "Geregistreerd supervisor, LVSC"
 * @param declared that everybody had live picture and sound; asked when people could join online (domain: Registerplein)
 * @param lines one for each who was there
 */
public record PresencePlan(String qualification, boolean declared, List<Line> lines) {
    static final int QUALIFICATION = 160;
    static final Duration LONGEST = Duration.ofHours(12);

    /** How long before its time a meeting can have begun, and after it ended. */
    private static final Duration AROUND = Duration.ofHours(6);

    /**
     * Somebody who was there.
     *
     * @param from null when what was typed is no time
     * @param to null when what was typed is no time
     * @param breakMinutes without them the net time counts; -1 when what was typed is no number
     */
    public record Line(MemberId member, Instant from, Instant to, int breakMinutes) {
        /** What a live round knows: in whole minutes, and everything between that did not count as a break. */
        static Line of(Attendance attendance) {
            var lost = Duration.between(attendance.from(), attendance.to()).minus(attendance.net());
            return new Line(
                    attendance.member(),
                    attendance.from().truncatedTo(ChronoUnit.MINUTES),
                    attendance.to().truncatedTo(ChronoUnit.MINUTES),
                    (int) lost.plusSeconds(59).toMinutes());
        }

        /** Whether it can be confirmed as it stands. */
        boolean fits(MeetingFacts meeting, Instant now) {
            var problems = new ArrayList<DomainException>();
            check(this, meeting, now, problems);
            return problems.isEmpty();
        }

        /** Net time in minutes: registers count no breaks. */
        public int netMinutes() {
            return (int) Duration.between(from, to).toMinutes() - breakMinutes;
        }

        /** Name of a field of this line in the form. */
        public String field(String name) {
            return name + "-" + member;
        }
    }

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems(MeetingFacts meeting, Instant now) {
        var problems = new ArrayList<DomainException>();
        if (lines.isEmpty()) {
            problems.add(DomainException.invalid("present", "proof.error.nobody"));
        }
        lines.forEach(line -> check(line, meeting, now, problems));
        if (qualification == null
                || qualification.isBlank()
                || qualification.strip().length() > QUALIFICATION) {
            problems.add(DomainException.invalid("qualification", "proof.error.qualification", QUALIFICATION));
        }
        if (meeting.setting().form() != MeetingForm.PLACE && !declared) {
            problems.add(DomainException.invalid("declared", "proof.error.declared"));
        }
        return List.copyOf(problems);
    }

    private static void check(Line line, MeetingFacts meeting, Instant now, List<DomainException> problems) {
        if (line.from() == null || line.from().isBefore(meeting.startsAt().minus(AROUND))) {
            problems.add(DomainException.invalid(line.field("from"), "proof.error.time"));
            return;
        }
        if (line.to() == null) {
            problems.add(DomainException.invalid(line.field("to"), "proof.error.time"));
        } else if (!line.to().isAfter(line.from())) {
            problems.add(DomainException.invalid(line.field("to"), "proof.error.order"));
        } else if (line.to().isAfter(now)) {
            problems.add(DomainException.invalid(line.field("to"), "proof.error.future"));
        } else if (Duration.between(line.from(), line.to()).compareTo(LONGEST) > 0
                || line.to().isAfter(meeting.endsAt().plus(AROUND))) {
            problems.add(DomainException.invalid(line.field("to"), "proof.error.long", LONGEST.toHours()));
        } else if (line.breakMinutes() < 0 || line.netMinutes() < 1) {
            problems.add(DomainException.invalid(line.field("break"), "proof.error.break"));
        }
    }
}
