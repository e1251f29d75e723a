package nl.leerkring.door;

import java.time.Instant;
import nl.leerkring.shared.DomainException;

/**
 * Somebody is ticked at the door.
 *
 * @param day from 1
 * @param there or not there after all
 * @param toldAt when it was ticked
 * @param token given by the device that sends it: sent twice is kept once
 */
public record Tick(Attendee who, int day, boolean there, Instant toldAt, String token) {
    /** @throws DomainException 404 for a token that no device of ours gives */
    public Tick {
        if (token == null || !token.matches("[A-Za-z0-9-]{8,40}")) {
            throw DomainException.notFound();
        }
    }

    /** The form for who comes without having registered. @param token as above */
    public record Form(int day, String token) {
        /** @throws DomainException 404 for a token that no page of ours gives */
        public Form {
            if (token == null || !token.matches("[A-Za-z0-9-]{8,40}")) {
                throw DomainException.notFound();
            }
        }
    }
}
