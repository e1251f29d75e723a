package nl.leerkring.shared;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Folders that travel inside the WAR. */
public final class InTheWar {
    private InTheWar() {}

    /** {@code WEB-INF/name} of the unpacked WAR, looked for upwards: how deep a class lies differs per class loader. */
    public static Path folder(String name) {
        try {
            var place = Path.of(InTheWar.class
                    .getResource(InTheWar.class.getSimpleName() + ".class")
                    .toURI());
            while (place != null && !place.endsWith("WEB-INF")) {
                place = place.getParent();
            }
            return place == null ? Path.of("WEB-INF", name) : place.resolve(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
