package nl.leerkring.paper;

import java.nio.file.Path;
import java.util.Optional;
import nl.leerkring.shared.Clock;

/** The seal of the tests, as the configuration gives it. */
public final class TestSeal {
    static final Path KEYSTORE = Path.of("src/test/resources/seal.p12");
    static final String PASSWORD = "only-for-tests";

    private TestSeal() {}

    /** A press that seals with it. */
    public static Press press() {
        return new Press(of(KEYSTORE, PASSWORD, new Clock()));
    }

    static SealKey key() {
        return SealKey.read(KEYSTORE.toString(), PASSWORD);
    }

    static Seal of(Path keystore, String password, Clock clock) {
        return new Seal(configured(keystore, password), clock);
    }

    static ConfiguredSeal configured(Path keystore, String password) {
        var configured = new ConfiguredSeal();
        configured.keystore = Optional.of(keystore.toString());
        configured.password = Optional.of(password);
        return configured;
    }
}
