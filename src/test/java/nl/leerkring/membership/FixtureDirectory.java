package nl.leerkring.membership;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.shared.MemberId;

/** Beside the real members there are made-up ones for tests: every number from a million million on. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FixtureDirectory extends Directory {
    /** The first number of a made-up member. */
    public static final long FIRST = 1_000_000_000_000L;

    @Override
    public Optional<Person> person(MemberId id) {
        return id.value() < FIRST
                ? super.person(id)
                : Optional.of(new Person(
                        id,
                        "Proef Persoon",
                        "P. Persoon",
                        "proef-" + id.value() + "@leerkring.invalid",
                        Locale.forLanguageTag("nl")));
    }

    @Override
    public Optional<Person> byEmail(String email) {
        return email.matches("proef-\\d{13}@leerkring\\.invalid")
                ? person(new MemberId(Long.parseLong(email.substring(6, 19))))
                : super.byEmail(email);
    }

    @Override
    public Map<MemberId, NameCard> cards(Collection<MemberId> members) {
        var real = members.stream().filter(id -> id.value() < FIRST).toList();
        var cards = new HashMap<>(super.cards(real));
        members.stream()
                .filter(id -> id.value() >= FIRST)
                .forEach(id -> cards.put(id, new NameCard(id, "Proef Persoon", "PP", "Proefpersoon")));
        return cards;
    }
}
