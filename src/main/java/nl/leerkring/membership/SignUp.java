package nl.leerkring.membership;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerkring.shared.DomainException;

/** What somebody fills in to get an account. */
public record SignUp(String name, String email, String password, boolean terms, Locale language) {
    private static final int NAME = 120;

    /** Everything that is wrong, in the order of the form, so that a person mends it in one go. */
    public List<DomainException> problems() {
        return Stream.<Runnable>of(
                        () -> Fields.name("name", name, NAME),
                        () -> EmailAddress.require("email", email),
                        () -> PasswordPolicy.require("password", password, EmailAddress.tidy(email), Names.tidy(name)),
                        this::requireConsent)
                .flatMap(SignUp::problem)
                .toList();
    }

    private void requireConsent() {
        if (!terms) {
            throw DomainException.invalid("terms", "membership.error.terms");
        }
    }

    private static Stream<DomainException> problem(Runnable check) {
        try {
            check.run();
            return Stream.empty();
        } catch (DomainException problem) {
            return Stream.of(problem);
        }
    }
}
