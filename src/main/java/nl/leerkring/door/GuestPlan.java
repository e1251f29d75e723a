package nl.leerkring.door;

import java.util.List;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/** What is typed about somebody who comes without having registered. @param email or null: then there is no mail with the proof @param perspective code */
public record GuestPlan(String name, String organisation, String email, String perspective) {
    static final int NAME = 120;

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems(SeriesFacts series) {
        return Typed.problems(
                () -> Typed.name("name", name, "door.error.name", NAME),
                () -> Typed.line("organisation", organisation, "door.error.organisation", NAME),
                this::checkEmail,
                () -> Typed.check(
                        perspective, code -> series.angle(code).isPresent(), "perspective", "door.error.perspective"));
    }

    private void checkEmail() {
        if (email != null && !email.isBlank()) {
            EmailAddress.require("email", email);
        }
    }

    /** The same, tidy; without problems. */
    GuestPlan tidy() {
        return new GuestPlan(
                Typed.line("name", name, NAME),
                Typed.line("organisation", organisation, NAME),
                email == null || email.isBlank() ? null : EmailAddress.require("email", email),
                perspective);
    }
}
