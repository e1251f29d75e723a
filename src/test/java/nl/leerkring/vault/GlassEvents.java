package nl.leerkring.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands where the feature is that owns a vault: what it hears of break-glass. */
@ApplicationScoped
public class GlassEvents {
    private final List<Record> heard = new CopyOnWriteArrayList<>();

    void on(@Observes GlassAsked event) {
        heard.add(event);
    }

    void on(@Observes GlassBroken event) {
        heard.add(event);
    }

    void on(@Observes GlassRefused event) {
        heard.add(event);
    }

    List<Record> of(VaultId vault) {
        return heard.stream().filter(event -> vault.equals(vaultOf(event))).toList();
    }

    private static VaultId vaultOf(Record event) {
        if (event instanceof GlassAsked asked) {
            return asked.vault();
        }
        return event instanceof GlassBroken broken ? broken.vault() : ((GlassRefused) event).vault();
    }
}
