package nl.leerkring.activity;

import jakarta.inject.Inject;
import java.util.Map;
import nl.leerkring.content.Scale;
import nl.leerkring.learning.Completing;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Trying a scale. That it was tried is kept; answers and outcome are not, nowhere. */
@UseCase
public class ScaleRoom {
    @Inject
    Stage stage;

    @Inject
    Completing completing;

    /** The outcome. @throws DomainException refused when an item has no answer */
    @Permit(audited = false)
    public ScaleResult count(String slug, String part, Map<String, String> answers) {
        var scale = stage.open(slug, part, Scale.class).body();
        var missing = ScaleResult.missing(scale, answers);
        if (!missing.isEmpty()) {
            throw DomainException.invalid("item-" + missing.get(0), "activity.scale.missing", missing.size());
        }
        completing.done(slug, part, Scale.class);
        return ScaleResult.of(scale, answers);
    }
}
