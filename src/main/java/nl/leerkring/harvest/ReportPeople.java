package nl.leerkring.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.People;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.RegistrationPlan;
import nl.leerkring.arena.RegistrationState;
import nl.leerkring.arena.Turnout;

/** Brings together who registered and who came. */
@ApplicationScoped
class ReportPeople {
    /** What stands there of somebody who was forgotten. */
    private static final String FORGOTTEN = "-";

    @Inject
    People people;

    @Inject
    @Any
    Instance<Turnout> turnouts;

    /** @param kept editions of which it is known who came */
    record Crowd(Map<EditionId, List<ReportPerson>> people, Set<EditionId> kept) {
        List<ReportPerson> of(EditionId edition) {
            return people.getOrDefault(edition, List.of());
        }

        boolean kept(EditionId edition) {
            return kept.contains(edition);
        }
    }

    /** Everybody of these editions. */
    Crowd of(List<EditionFacts> editions) {
        var ids = editions.stream().map(EditionFacts::id).toList();
        var came = new HashMap<EditionId, Turnout.Came>();
        turnouts.forEach(turnout -> came.putAll(turnout.of(ids)));
        var all = new HashMap<EditionId, List<ReportPerson>>();
        var names = new HashMap<String, String>();
        people.all(ids).forEach(one -> at(all, one.edition()).add(person(one, came.get(one.edition()), names)));
        came.forEach((edition, who) ->
                who.others().forEach(other -> at(all, edition).add(person(other, names))));
        return new Crowd(all, Set.copyOf(came.keySet()));
    }

    private static List<ReportPerson> at(Map<EditionId, List<ReportPerson>> all, EditionId edition) {
        return all.computeIfAbsent(edition, id -> new ArrayList<>());
    }

    private static ReportPerson person(RegistrationFacts one, Turnout.Came came, Map<String, String> names) {
        var plan = one.plan();
        return new ReportPerson(
                plan.email(),
                one.member(),
                plan.perspective(),
                organisation(plan.organisation(), names),
                plan.first(),
                new ReportPerson.Stance(
                        one.placed(),
                        one.state() == RegistrationState.CANCELLED,
                        came != null && came.registered().contains(one.id())));
    }

    private static ReportPerson person(Turnout.Other other, Map<String, String> names) {
        return new ReportPerson(
                other.email(),
                null,
                other.perspective(),
                organisation(other.organisation(), names),
                null,
                new ReportPerson.Stance(false, false, true));
    }

    /** As it was written first. @param names as far as they are known, by what is the same for one organisation */
    private static String organisation(String written, Map<String, String> names) {
        return written == null || written.equals(FORGOTTEN)
                ? ""
                : names.computeIfAbsent(RegistrationPlan.key(written), key -> written);
    }
}
