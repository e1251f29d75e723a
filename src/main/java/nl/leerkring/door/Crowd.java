package nl.leerkring.door;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.People;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.arena.RegistrationState;

/** Who can be at an edition: who has a place, who was there and has none any more, and guests. */
@Dependent
class Crowd {
    @Inject
    People people;

    @Inject
    Doors doors;

    /** All, in the order of their names. */
    Map<Attendee, Visitor> of(EditionId edition, PresenceLedger ledger) {
        var all = new LinkedHashMap<Attendee, Visitor>();
        people.in(edition, EnumSet.of(RegistrationState.PLACED)).stream()
                .map(Visitor::of)
                .forEach(visitor -> all.put(visitor.who(), visitor));
        doors.guests(edition).stream().map(Guest::visitor).forEach(visitor -> all.put(visitor.who(), visitor));
        ledger.people().stream()
                .filter(who -> !all.containsKey(who))
                .flatMap(who -> registration(edition, who).stream())
                .forEach(visitor -> all.put(visitor.who(), visitor));
        return sorted(all);
    }

    private static Map<Attendee, Visitor> sorted(Map<Attendee, Visitor> all) {
        var sorted = new LinkedHashMap<Attendee, Visitor>();
        all.values().stream()
                .sorted(Comparator.comparing(Visitor::name, Collator.getInstance(Locale.forLanguageTag("nl"))))
                .forEach(visitor -> sorted.put(visitor.who(), visitor));
        return sorted;
    }

    /** Somebody of this edition. */
    Optional<Visitor> find(EditionId edition, Attendee who) {
        return who.isGuest()
                ? doors.guests(edition).stream()
                        .map(Guest::visitor)
                        .filter(visitor -> visitor.who().equals(who))
                        .findFirst()
                : registration(edition, who);
    }

    private Optional<Visitor> registration(EditionId edition, Attendee who) {
        return people.find(new RegistrationId(who.id()))
                .filter(facts -> facts.edition().equals(edition))
                .map(Visitor::of);
    }

    /** Who has a place with this e-mail address. */
    Optional<Visitor> withEmail(EditionId edition, String email) {
        return people.in(edition, EnumSet.of(RegistrationState.PLACED)).stream()
                .filter(facts -> facts.plan().email().equals(email))
                .findFirst()
                .map(Visitor::of);
    }

    static Optional<Visitor> placed(Optional<RegistrationFacts> registration) {
        return registration.filter(RegistrationFacts::placed).map(Visitor::of);
    }
}
