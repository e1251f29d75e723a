package nl.leerkring.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.training.Part;
import nl.leerkring.training.TrainingVersion;

/** The parts of a training as one learner sees them: numbered through all modules, each with its state. */
public record Outline(List<ModuleRow> modules, Progress progress) {
    /** A module and how far it is. */
    public record ModuleRow(String title, List<PartRow> parts, Progress progress) {}

    /**
     * A part.
     *
     * @param number 1, 2, ... through the whole training
     * @param lock why it is closed; null when it is open
     */
    public record PartRow(
            int number, String id, String title, String kind, int minutes, boolean done, LockPolicy.Reason lock) {
        /** "done", "locked" or "open". */
        public String state() {
            return done ? "done" : lock == null ? "open" : "locked";
        }
    }

    /** @param allOpen after completion everything stays open to read again */
    static Outline of(TrainingVersion version, Set<String> done, boolean allOpen) {
        var modules = new ArrayList<ModuleRow>();
        int number = 0;
        for (var module : version.modules()) {
            var rows = new ArrayList<PartRow>();
            for (Part part : module.parts()) {
                var lock = allOpen ? null : LockPolicy.reason(version, part, done).orElse(null);
                rows.add(new PartRow(
                        ++number,
                        part.id(),
                        part.title(),
                        part.kind(),
                        part.minutes(),
                        done.contains(part.id()),
                        lock));
            }
            modules.add(new ModuleRow(module.title(), rows, Progress.of(module.parts(), done)));
        }
        return new Outline(modules, Progress.of(version.parts(), done));
    }

    /** All parts in order. */
    public List<PartRow> parts() {
        return modules.stream().flatMap(module -> module.parts().stream()).toList();
    }

    /** The part with this id. */
    public Optional<PartRow> part(String id) {
        return parts().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The part with this number; null outside the training. */
    public PartRow number(int number) {
        return number < 1 || number > parts().size() ? null : parts().get(number - 1);
    }

    /** Where to go on: where one stopped unless that is done or closed, else the first open part that is not done. */
    public PartRow resume(String lastPart) {
        return part(lastPart)
                .filter(row -> row.state().equals("open"))
                .or(() -> parts().stream()
                        .filter(row -> row.state().equals("open"))
                        .findFirst())
                .orElse(parts().get(0));
    }
}
