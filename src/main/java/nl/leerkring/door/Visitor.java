package nl.leerkring.door;

import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.shared.MemberId;

/** Somebody who can be at an edition: who has a place, or a guest. @param member or null @param email or null @param perspective code @param online whether by a link */
public record Visitor(
        Attendee who,
        MemberId member,
        String name,
        String organisation,
        String email,
        String perspective,
        boolean online) {
    static Visitor of(RegistrationFacts registration) {
        var plan = registration.plan();
        return new Visitor(
                Attendee.of(registration.id()),
                registration.member(),
                plan.name(),
                plan.organisation(),
                plan.email(),
                plan.perspective(),
                plan.online());
    }
}
