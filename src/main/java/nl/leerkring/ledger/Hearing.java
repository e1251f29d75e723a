package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.door.ArenaAttended;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.Roster;
import nl.leerkring.learning.TrainingCompleted;
import nl.leerkring.proof.IntervisionAttended;
import nl.leerkring.training.Versions;

/** Hears what people did, and enters it in the transaction in which it happened: they commit together or not at all. */
@ApplicationScoped
public class Hearing {
    @Inject
    Versions versions;

    @Inject
    EditionDirectory editions;

    @Inject
    Roster roster;

    @Inject
    PackageOffers packages;

    @Inject
    Bookkeeping bookkeeping;

    /** A training was completed. Who completed a training with a test passed it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void completed(@Observes TrainingCompleted event) {
        var version = versions.find(event.version()).orElseThrow();
        packages.take(version);
        var fact = new Fact(
                "training:" + event.enrolmentId(),
                1,
                Fact.Kind.TRAINING,
                version.about().title(),
                List.of(Subjects.of(version), Subjects.all(version)),
                event.completedAt(),
                version.minutes(),
                version.about().tested(),
                null,
                null);
        bookkeeping.hear(event.member(), fact, "/accreditation/certificate?enrolment=" + event.enrolmentId());
    }

    /** Somebody took part in intervision; a group always has an agreement that everybody in it accepted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attended(@Observes IntervisionAttended event) {
        var fact = new Fact(
                "meeting:" + event.meeting(),
                event.version(),
                Fact.Kind.INTERVISION,
                roster.facts(event.group()).map(GroupFacts::name).orElse(""),
                List.of(Subjects.of(event.group())),
                event.startsAt(),
                event.netMinutes(),
                false,
                new Fact.Setting(event.people(), event.online(), event.liveForAll(), true),
                null);
        bookkeeping.hear(event.member(), fact, "");
    }

    /** Somebody with an account was at an edition. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attended(@Observes ArenaAttended event) {
        if (event.member() == null) {
            return;
        }
        var place = editions.find(event.edition()).orElseThrow();
        var fact = new Fact(
                "edition:" + event.edition() + ":" + event.attendee(),
                event.version(),
                Fact.Kind.ARENA,
                place.series().title() + ", " + place.edition().title(),
                List.of(Subjects.of(place.edition()), Subjects.of(event.series())),
                event.startsAt(),
                event.days() == 0 ? 0 : event.netMinutes(),
                false,
                null,
                null);
        bookkeeping.hear(event.member(), fact, "");
    }
}
