package nl.leerkring.door;

import java.io.Serializable;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.shared.DomainException;

/** Somebody who can be there: who registered ({@code r12}), or a guest who did not ({@code g5}). @param value as it stands in forms and in the database */
public record Attendee(String value) implements Serializable {
    /** From a form. @throws DomainException 404 when it cannot be one */
    public static Attendee of(String text) {
        if (text == null || !text.matches("[rg]\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return new Attendee(text);
    }

    /** Who registered. */
    public static Attendee of(RegistrationId registration) {
        return new Attendee("r" + registration.value());
    }

    static Attendee guest(long id) {
        return new Attendee("g" + id);
    }

    /** Whether somebody came without having registered. */
    public boolean isGuest() {
        return value.startsWith("g");
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
