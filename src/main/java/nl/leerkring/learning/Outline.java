package nl.leerkring.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Part;
import nl.leerkring.training.TrainingVersion;

/** The parts of a training as one learner sees them, each with its state; lessons are numbered through all modules. */
public record Outline(List<ModuleRow> modules, Progress progress) {
    /** A module and how far it is. */
    public record ModuleRow(String title, List<PartRow> parts, Progress progress) {}

    /**
     * A part.
     *
     * @param position 1, 2, ... through the whole training
     * @param lesson 1, 2, ... among the lessons; 0 for what is no lesson
     * @param lock why it is closed; null when it is open
     */
    public record PartRow(
            int position,
            int lesson,
            String id,
            String title,
            String kind,
            int minutes,
            boolean done,
            LockPolicy.Reason lock) {
        /** "done", "locked" or "open". */
        public String state() {
            return done ? "done" : lock == null ? "open" : "locked";
        }
    }

    /** @param allOpen after completion everything stays open to read again */
    static Outline of(TrainingVersion version, Situation situation, boolean allOpen) {
        var done = situation.done();
        var locks = new LockPolicy(version);
        var modules = new ArrayList<ModuleRow>();
        int position = 0;
        int lesson = 0;
        for (var module : version.modules()) {
            var rows = new ArrayList<PartRow>();
            for (Part part : module.parts()) {
                var lock = allOpen ? null : locks.reason(part, situation).orElse(null);
                rows.add(new PartRow(
                        ++position,
                        part.body() instanceof Lesson ? ++lesson : 0,
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

    /** The part at this position; null outside the training. */
    public PartRow at(int position) {
        return position < 1 || position > parts().size() ? null : parts().get(position - 1);
    }

    /** How many lessons there are. */
    public int lessons() {
        return parts().stream().mapToInt(PartRow::lesson).max().orElse(0);
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
