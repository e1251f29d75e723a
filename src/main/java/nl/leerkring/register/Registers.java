package nl.leerkring.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.InTheWar;
import nl.leerkring.shared.StartupTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The registers that are known. The files are read when the server starts; one with an error stops the start, because a group would else be
 * told that its meetings count when they do not. From then on the database says what holds; asked again after a few seconds, because another
 * node may have got a new version.
 */
@ApplicationScoped
public class Registers implements StartupTask {
    private static final String EXTENSION = ".yaml";
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** A text and what it says. */
    record Shipped(RegisterRules rules, String yaml) {}

    private record Held(Rulebook book, Instant readAt) {}

    @Inject
    @ConfigProperty(name = "leerkring.registers.dir")
    Optional<String> configured;

    @Inject
    StoredRegisters stored;

    @Inject
    Clock clock;

    private volatile Held held;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean demoOnly() {
        return false;
    }

    @Override
    public void run() {
        var folder =
                configured.filter(path -> !path.isBlank()).map(Path::of).orElseGet(() -> InTheWar.folder("registers"));
        read(folder).forEach(one -> stored.ship(one.rules(), one.yaml(), clock.now()));
        forget();
    }

    /** All of them as they are today, by name. */
    public List<Register> all() {
        return book().on(clock.today()).stream()
                .map(rules -> rules.register(rules.name()))
                .toList();
    }

    /** Those of these ids that are known, by name. */
    public List<Register> of(Collection<String> ids) {
        return all().stream().filter(register -> ids.contains(register.id())).toList();
    }

    /** All versions of all rules. */
    public Rulebook book() {
        var now = clock.now();
        var known = held;
        if (known == null || !now.isBefore(known.readAt().plus(FRESH)) || now.isBefore(known.readAt())) {
            known = new Held(bookOf(stored.all()), now);
            held = known;
        }
        return known.book();
    }

    /** After a change on this node: ask again at once. */
    void forget() {
        held = null;
    }

    private static Rulebook bookOf(List<StoredRegisters.Stored> newestFirst) {
        var taken = new HashSet<String>();
        return new Rulebook(newestFirst.stream()
                .filter(one -> taken.add(one.register() + one.from()))
                .map(one -> new RegisterReader(new Problems()).read(one.register(), one.yaml()))
                .toList());
    }

    /** The texts of a folder, by the name of the file. @throws IllegalStateException with file and line of everything that is wrong */
    static List<Shipped> read(Path folder) {
        var errors = new ArrayList<PackageError>();
        var read = new ArrayList<Shipped>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList()) {
                var problems = new Problems();
                var name = file.getFileName().toString();
                var yaml = Files.readString(file);
                var rules = new RegisterReader(problems).read(name, yaml);
                errors.addAll(problems.all());
                checkName(name, rules, errors);
                read.add(new Shipped(rules, yaml));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder with registers: " + folder, e);
        }
        if (!errors.isEmpty()) {
            throw new IllegalStateException("registers refused:\n"
                    + errors.stream().map(PackageError::toString).collect(Collectors.joining("\n")));
        }
        return read;
    }

    private static void checkName(String file, RegisterRules rules, List<PackageError> errors) {
        if (rules != null
                && !file.equals(rules.register() + EXTENSION)
                && !file.equals(rules.register() + "-" + rules.from() + EXTENSION)) {
            errors.add(new PackageError(
                    file,
                    1,
                    "De id is \"" + rules.register() + "\" en from is " + rules.from()
                            + ". Geef het bestand die naam: id.yaml of id-from.yaml."));
        }
    }
}
