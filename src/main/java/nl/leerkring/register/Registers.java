package nl.leerkring.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;
import nl.leerkring.shared.InTheWar;
import nl.leerkring.shared.StartupTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The registers that are known. Read once, when the server starts; a file with an error stops the start, because a group would else be
 * told that its meetings count when they do not.
 */
@ApplicationScoped
public class Registers implements StartupTask {
    private static final String EXTENSION = ".yaml";

    @Inject
    @ConfigProperty(name = "leerkring.registers.dir")
    Optional<String> configured;

    private volatile List<Register> all = List.of();

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
        all = read(
                configured.filter(path -> !path.isBlank()).map(Path::of).orElseGet(() -> InTheWar.folder("registers")));
    }

    /** All of them, by name. */
    public List<Register> all() {
        return all;
    }

    /** Those of these ids that are known, by name. */
    public List<Register> of(Collection<String> ids) {
        return all.stream().filter(register -> ids.contains(register.id())).toList();
    }

    /** The registers of a folder, by name. @throws IllegalStateException with file and line of everything that is wrong */
    static List<Register> read(Path folder) {
        var errors = new ArrayList<PackageError>();
        var read = new ArrayList<Register>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList()) {
                var problems = new Problems();
                var name = file.getFileName().toString();
                read.add(new RegisterReader(problems).read(name, Files.readString(file)));
                errors.addAll(problems.all());
                checkName(name, read.get(read.size() - 1), errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder with registers: " + folder, e);
        }
        if (!errors.isEmpty()) {
            throw new IllegalStateException("registers refused:\n"
                    + errors.stream().map(PackageError::toString).collect(Collectors.joining("\n")));
        }
        return read.stream().sorted(Comparator.comparing(Register::name)).toList();
    }

    private static void checkName(String file, Register register, List<PackageError> errors) {
        if (register != null && !file.equals(register.id() + EXTENSION)) {
            errors.add(new PackageError(file, 1, "De id is \"" + register.id() + "\". Geef het bestand die naam."));
        }
    }
}
