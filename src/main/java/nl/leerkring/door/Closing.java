package nl.leerkring.door;

import java.time.Instant;

/** How it stands with the presence of an edition. @param version 0 as long as nobody closed it @param by name of who closed it, or null */
public record Closing(int version, Instant at, String by) {
    /** Nobody closed it. */
    static final Closing NONE = new Closing(0, null, null);

    public boolean closed() {
        return version > 0;
    }
}
