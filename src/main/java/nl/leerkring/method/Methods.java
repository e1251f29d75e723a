package nl.leerkring.method;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.shared.MemberId;

/** All methods that can be chosen for a round, and every version that ever was: what runs keeps its own. */
@ApplicationScoped
public class Methods {
    private static final int KEPT = 500;

    @Inject
    StoredMethods stored;

    /** Versions that were read already: a version never changes, and a live round asks for its own all the time. */
    private final Map<String, MethodVersion> read = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, MethodVersion> eldest) {
            return size() > KEPT;
        }
    });

    private volatile List<MethodVersion> shipped = List.of();

    void ship(List<MethodVersion> versions) {
        shipped = versions.stream().sorted(byTitle()).toList();
    }

    /** The shipped methods, by title. */
    public List<MethodVersion> shipped() {
        return shipped;
    }

    /** What this member can choose from: the own methods first, then the shipped ones. */
    public List<MethodVersion> all(MemberId member) {
        var own = stored.of(member).stream()
                .filter(version -> !version.withdrawn())
                .map(this::version)
                .sorted(byTitle());
        return Stream.concat(own, shipped.stream()).toList();
    }

    /**
     * The method of a reference that {@link MethodVersion#reference} gave, for example {@code incidentmethode@2}; also when it is withdrawn
     * or has newer versions since.
     */
    public Optional<Method> find(String reference) {
        return version(reference).map(MethodVersion::method);
    }

    /** The version of a reference. */
    public Optional<MethodVersion> version(String reference) {
        if (reference == null || !reference.matches("[a-z0-9-]{1,80}@[1-9]\\d{0,5}")) {
            return Optional.empty();
        }
        var kept = read.get(reference);
        if (kept != null) {
            return Optional.of(kept);
        }
        var at = reference.indexOf('@');
        return stored.find(reference.substring(0, at), Integer.parseInt(reference.substring(at + 1)))
                .map(this::version);
    }

    /** The newest version of a method by its name in addresses; also when it is withdrawn. */
    public Optional<MethodVersion> newest(String address) {
        return shipped.stream()
                .filter(version -> version.method().id().equals(address))
                .findFirst()
                .or(() -> stored.newest(address == null ? "" : address).map(this::version));
    }

    private MethodVersion version(StoredMethods.Stored row) {
        return read.computeIfAbsent(
                MethodVersion.reference(row.address(), row.number()),
                reference -> new MethodVersion(
                        Checked.of(row.address(), row.yaml()).method().withId(row.address()),
                        row.number(),
                        row.owner(),
                        row.at()));
    }

    private static Comparator<MethodVersion> byTitle() {
        return Comparator.comparing(
                version -> version.method().title(), Collator.getInstance(Locale.forLanguageTag("nl")));
    }
}
