package nl.leerkring.ledger;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.Versions;

/** What is accredited for what; for editors and administrators. Whoever did it before is computed again, soon. */
@UseCase
public class OfferDesk {
    @Inject
    Caller caller;

    /** As many as one can still choose from in a list: years ahead. */
    private static final int MOST_EDITIONS = 500;

    @Inject
    Clock clock;

    @Inject
    Registers registers;

    @Inject
    Versions versions;

    @Inject
    ArenaHall arena;

    @Inject
    EditionDirectory editions;

    @Inject
    Offers offers;

    /** Something that can be accredited. @param link address within Leerkring */
    public record Subject(String key, String title, String link) {}

    /** All accreditations that hold or will, the one that was added last first. */
    @Permit(
            value = {Role.EDITOR, Role.ADMINISTRATOR},
            audited = false)
    public List<OfferRow> all() {
        return offers.all();
    }

    /** The rules of today, to choose from. */
    @Permit(
            value = {Role.EDITOR, Role.ADMINISTRATOR},
            audited = false)
    public List<RegisterRules> rules() {
        return registers.book().on(clock.today());
    }

    /** Trainings, series and editions to come. Groups have no names here: they are typed by their number. */
    @Permit(
            value = {Role.EDITOR, Role.ADMINISTRATOR},
            audited = false)
    public List<Subject> subjects() {
        var all = new ArrayList<Subject>();
        versions.allCurrent()
                .forEach(version -> all.add(
                        new Subject(Subjects.all(version), version.about().title(), "/training/" + version.slug())));
        arena.series()
                .forEach(series -> all.add(new Subject(Subjects.of(series.id()), series.title(), series.address(""))));
        editions.coming(MOST_EDITIONS)
                .forEach(one -> all.add(new Subject(Subjects.of(one.edition()), one.title(), one.address())));
        return all;
    }

    /** Everything that is wrong, in the order of the form. */
    @Permit(
            value = {Role.EDITOR, Role.ADMINISTRATOR},
            audited = false)
    public List<DomainException> problems(OfferPlan plan) {
        var subject = plan.subject() == null ? "" : plan.subject();
        var others = offers.of(subject, plan.register() == null ? "" : plan.register());
        return plan.problems(subject(subject).isPresent(), registers.book(), others, clock.today());
    }

    /** Adds one. @throws DomainException beside the field */
    @Permit({Role.EDITOR, Role.ADMINISTRATOR})
    public void add(OfferPlan plan) {
        Typed.refuse(problems(plan));
        var subject = subject(plan.subject()).orElseThrow(DomainException::notFound);
        var row = new OfferRow(plan.offer(), subject.title(), subject.link(), false);
        offers.add(row, caller.requireMember(), clock.now());
    }

    /** Withdraws one: it was wrong. What it brought is countered. @throws DomainException 404 when there is none */
    @Permit({Role.EDITOR, Role.ADMINISTRATOR})
    public void withdraw(long id) {
        if (!offers.withdraw(id, clock.now())) {
            throw DomainException.notFound();
        }
    }

    private Optional<Subject> subject(String key) {
        if (key.matches(Subjects.GROUP + "[1-9]\\d{0,17}")) {
            var number = key.substring(Subjects.GROUP.length());
            return Optional.of(new Subject(key, "Intervisiegroep " + number, "/intervision"));
        }
        return subjects().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
