package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.Instant;
import java.util.Locale;
import nl.leerkring.learning.Saved;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Text;

/** Says what became of something that was typed: "Opgeslagen om 14:32". */
@Named
@RequestScoped
public class SavedText {
    @Inject
    Text text;

    @Inject
    Clock clock;

    /** Moment by our clock of what was typed this many milliseconds ago. */
    public Instant typed(long millisecondsAgo) {
        return clock.now().minusMillis(millisecondsAgo);
    }

    /** "Opgeslagen om 14:32"; before anything is saved: that saving goes by itself. */
    public String at(Instant savedAt) {
        return savedAt == null ? text.of("learning.save.auto") : text.of("learning.save.at", text.time(savedAt));
    }

    /** For the script. */
    String json(Saved saved) {
        var sentence = switch (saved.state()) {
            case SAVED -> at(saved.savedAt());
            case OLDER -> text.of("learning.save.older");
            case FINAL -> text.of("learning.save.final");
        };
        return Json.createObjectBuilder()
                .add("state", saved.state().name().toLowerCase(Locale.ROOT))
                .add("message", sentence)
                .add(
                        "brief",
                        text.of("learning.save.brief." + saved.state().name().toLowerCase(Locale.ROOT)))
                .add("value", saved.content() == null ? "" : saved.content())
                .build()
                .toString();
    }

    /** For the script: why it was not saved. */
    String json(DomainException refusal) {
        return Json.createObjectBuilder()
                .add("state", "refused")
                .add("message", text.of(refusal.key(), refusal.arguments()))
                .add("brief", text.of("learning.save.brief.refused"))
                .build()
                .toString();
    }
}
