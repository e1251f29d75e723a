package nl.leerkring.training;

import java.util.Optional;
import nl.leerkring.shared.MemberId;

/** Tells what an editor is called: given by a feature that knows people, as a CDI bean. */
public interface EditorNames {
    /** The name to be called by; empty when the account is gone. */
    Optional<String> displayName(MemberId editor);
}
