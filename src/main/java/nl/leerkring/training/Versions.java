package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerkring.content.PackageReader;
import nl.leerkring.format.Problems;
import nl.leerkring.shared.Clock;

/**
 * The compiled versions in memory: the way other features reach the content of a training. A version never changes, so it
 * stays in memory; which one is current is asked again after a few seconds, because another node may have published. No rights are
 * checked here.
 */
@ApplicationScoped
public class Versions {
    private static final System.Logger LOG = System.getLogger(Versions.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Current(Map<String, Long> bySlug, Instant readAt) {}

    @Inject
    StoredVersions stored;

    @Inject
    Clock clock;

    private final Map<Long, TrainingVersion> compiled = new ConcurrentHashMap<>();
    private volatile Current current;

    /** The version, loaded from the database when it is not in memory yet. */
    public Optional<TrainingVersion> find(VersionId id) {
        var known = compiled.get(id.value());
        return known != null ? Optional.of(known) : stored.find(id).map(this::compile);
    }

    /** The newest published version of a training: what somebody who enrols now gets. */
    public Optional<TrainingVersion> current(TrainingSlug slug) {
        return Optional.ofNullable(currentIds().get(slug.value())).flatMap(id -> find(new VersionId(id)));
    }

    /** All versions of a training that were ever published, newest first: for who looks at what changed. */
    public List<TrainingVersion> all(TrainingSlug slug) {
        return stored.all(slug).stream()
                .flatMap(row -> find(new VersionId(row.id())).stream())
                .toList();
    }

    /** The current versions of all trainings, by title. */
    public Collection<TrainingVersion> allCurrent() {
        return currentIds().values().stream()
                .flatMap(id -> find(new VersionId(id)).stream())
                .sorted(Comparator.comparing(version -> version.about().title()))
                .toList();
    }

    /** After publishing on this node: ask again at once. */
    void forgetCurrent() {
        current = null;
    }

    private Map<String, Long> currentIds() {
        var now = clock.now();
        var known = current;
        if (known == null || !now.isBefore(known.readAt().plus(FRESH)) || now.isBefore(known.readAt())) {
            known = new Current(new TreeMap<>(stored.current()), now);
            current = known;
        }
        return known.bySlug();
    }

    private TrainingVersion compile(StoredVersions.Stored row) {
        var problems = new Problems();
        var content = new PackageReader(stored.files(row.id()), row.hash(), problems).read();
        if (content == null) {
            throw new IllegalStateException("version " + row.id() + " of " + row.slug() + " cannot be read");
        }
        // what was published stays readable, also when the rules became stricter since
        problems.all()
                .forEach(error -> LOG.log(System.Logger.Level.INFO, "{0} v{1}: {2}", row.slug(), row.number(), error));
        var version = new TrainingVersion(
                new VersionId(row.id()),
                new TrainingSlug(row.slug()),
                row.number(),
                row.hash(),
                row.publishedAt(),
                content.about(),
                content.modules());
        compiled.put(row.id(), version);
        return version;
    }
}
