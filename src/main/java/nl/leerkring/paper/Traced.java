package nl.leerkring.paper;

import java.util.Optional;

/** A feature that issues papers of its own, given as a CDI bean: so that one field is enough for everybody who checks a number. */
public interface Traced {
    /** Where everybody verifies the paper of this number, or nothing when it is none of the feature's. */
    Optional<String> address(PaperNumber number);
}
