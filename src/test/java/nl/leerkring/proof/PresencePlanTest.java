package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.meeting.MeetingDetails;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.round.Attendance;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.Test;

class PresencePlanTest {
    private static final Instant START = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(90));
    private static final Instant NOW = END.plus(Duration.ofHours(1));

    private static MeetingFacts meeting(MeetingForm form) {
        var details = new MeetingDetails(form, null, null, null, null);
        return new MeetingFacts(
                new MeetingId(1), new GroupId(2), 1, START, END, details, null, null, null, null, null, null);
    }

    private static PresencePlan.Line line(Instant from, Instant to, int breaks) {
        return new PresencePlan.Line(new MemberId(7), from, to, breaks);
    }

    private static List<String> wrong(PresencePlan plan, MeetingForm form) {
        return plan.problems(meeting(form), NOW).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    @Test
    void aLiveRoundGivesItsTimesAndWhatDidNotCountAsABreak() {
        var noor = new MemberId(7);
        var whole = new Attendance(noor, START.plusSeconds(70), START.plusSeconds(3650), Duration.ofSeconds(3580));
        assertThat(PresencePlan.Line.of(whole)).isEqualTo(line(START.plusSeconds(60), START.plusSeconds(3600), 0));
        var paused = new Attendance(noor, START, START.plusSeconds(3600), Duration.ofSeconds(2990));
        assertThat(PresencePlan.Line.of(paused)).isEqualTo(line(START, START.plusSeconds(3600), 11));
    }

    @Test
    void aRoundOfDaysOrOfAMomentDoesNotFitAMeeting() {
        var noor = new MemberId(7);
        var days = new Attendance(noor, START, END.plus(Duration.ofDays(4)), Duration.ofDays(4));
        assertThat(PresencePlan.Line.of(days).fits(meeting(MeetingForm.PLACE), END.plus(Duration.ofDays(9))))
                .isFalse();
        var moment = new Attendance(noor, START, START.plusSeconds(20), Duration.ofSeconds(20));
        assertThat(PresencePlan.Line.of(moment).fits(meeting(MeetingForm.PLACE), NOW))
                .isFalse();
        var hour = new Attendance(noor, START, START.plusSeconds(3600), Duration.ofHours(1));
        assertThat(PresencePlan.Line.of(hour).fits(meeting(MeetingForm.PLACE), NOW))
                .isTrue();
    }

    private static List<String> wrong(PresencePlan.Line... lines) {
        return wrong(new PresencePlan("getraind", true, List.of(lines)), MeetingForm.PLACE);
    }

    @Test
    void whoWasThereAllTheTimeHasTheTimeWithoutBreaks() {
        var line = line(START, END, 15);
        assertThat(wrong(line)).isEmpty();
        assertThat(line.netMinutes()).isEqualTo(75);
    }

    @Test
    void aMeetingCanTakeLongerOrBeginEarlierThanPlanned() {
        assertThat(wrong(line(START.minusSeconds(900), END.plusSeconds(1800), 0)))
                .isEmpty();
    }

    @Test
    void timesThatCannotBeAreToldBesideTheirFields() {
        assertThat(wrong(line(null, END, 0))).containsExactly("from-7 proof.error.time");
        assertThat(wrong(line(START.minus(Duration.ofDays(1)), END, 0))).containsExactly("from-7 proof.error.time");
        assertThat(wrong(line(START, null, 0))).containsExactly("to-7 proof.error.time");
        assertThat(wrong(line(START, START, 0))).containsExactly("to-7 proof.error.order");
        assertThat(wrong(line(START, NOW.plusSeconds(60), 0))).containsExactly("to-7 proof.error.future");
        assertThat(wrong(line(START, END, -1))).containsExactly("break-7 proof.error.break");
        assertThat(wrong(line(START, END, 90))).containsExactly("break-7 proof.error.break");
        assertThat(wrong(line(START, END, 10_000))).containsExactly("break-7 proof.error.break");
    }

    @Test
    void nobodyIsThereForMoreThanTwelveHours() {
        var late = START.plus(Duration.ofHours(13));
        assertThat(new PresencePlan("getraind", true, List.of(line(START, late, 0)))
                        .problems(meeting(MeetingForm.PLACE), late.plusSeconds(1)))
                .extracting(DomainException::key)
                .containsExactly("proof.error.long");
    }

    @Test
    void onlineCountsOnlyWithLivePictureAndSoundForAll() {
        var silent = new PresencePlan("getraind", false, List.of(line(START, END, 0)));
        assertThat(wrong(silent, MeetingForm.ONLINE)).containsExactly("declared proof.error.declared");
        assertThat(wrong(silent, MeetingForm.HYBRID)).containsExactly("declared proof.error.declared");
        assertThat(wrong(silent, MeetingForm.PLACE)).isEmpty();
    }

    @Test
    void withoutPeopleOrQualificationNothingIsConfirmed() {
        assertThat(wrong(new PresencePlan(" ", true, List.of()), MeetingForm.PLACE))
                .containsExactly("present proof.error.nobody", "qualification proof.error.qualification");
    }
}
