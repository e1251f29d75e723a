package nl.leerkring.method;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import nl.leerkring.format.PackageError;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** Methods that facilitators make themselves. Saving makes a new version; rounds that run keep theirs. */
@UseCase
public class Workshop {
    /** The longest text of a method. */
    public static final int LONGEST = 40_000;

    static final int MOST = 50;

    /**
     * A text to save.
     *
     * @param address of the method, or null for a new one
     * @param seen number of the version that was changed; 0 for a new one
     */
    public record SaveMethod(String address, int seen, String yaml) {}

    /** @param address of what was saved, or null when nothing was @param errors why not */
    public record Saved(String address, List<PackageError> errors) {}

    private static final String FILE = "methode.yaml";
    private static final String OWN = "own-";
    private static final String SIGNS = "23456789bcdfghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Methods methods;

    @Inject
    StoredMethods stored;

    /** The caller's methods, newest first, also what is withdrawn. */
    @Permit(value = Role.FACILITATOR, audited = false)
    public List<OwnMethod> mine() {
        return stored.of(caller.requireMember()).stream().map(OwnMethod::of).toList();
    }

    /** One of the caller's methods. @throws DomainException 404 when it is somebody else's */
    @Permit(value = Role.FACILITATOR, audited = false)
    public OwnMethod open(String address) {
        return OwnMethod.of(own(address));
    }

    /** All versions of one of the caller's methods, newest first. @throws DomainException 404 when it is somebody else's */
    @Permit(value = Role.FACILITATOR, audited = false)
    public List<OwnMethod> versions(String address) {
        own(address);
        return stored.versions(address).stream().map(OwnMethod::of).toList();
    }

    /** The text of a method that can be chosen, to begin an own one with. @throws DomainException 404 when there is none */
    @Permit(value = Role.FACILITATOR, audited = false)
    public String copy(String from) {
        return methods.all(caller.requireMember()).stream()
                .filter(version -> version.method().id().equals(from))
                .findFirst()
                .flatMap(version -> stored.find(from, version.number()))
                .map(StoredMethods.Stored::yaml)
                .orElseThrow(DomainException::notFound);
    }

    /** Looks at a text without keeping it. */
    @Permit(value = Role.FACILITATOR, audited = false)
    public Checked check(String yaml) {
        return Checked.of(FILE, limited(yaml));
    }

    /**
     * Keeps a text as a new version, when nothing is wrong with it.
     *
     * @throws DomainException 404 for somebody else's; refused when it was saved elsewhere since, or there are too many
     */
    @Permit(Role.FACILITATOR)
    public Saved save(SaveMethod wish) {
        var checked = check(wish.yaml());
        if (!checked.fine()) {
            return new Saved(null, checked.errors());
        }
        var address = wish.address() == null ? free() : changeable(wish);
        stored.publish(address, caller.requireMember(), wish.yaml(), clock.now());
        return new Saved(address, List.of());
    }

    /** Nobody can choose it any more; rounds that run go on. @throws DomainException 404 when it is somebody else's */
    @Permit(Role.FACILITATOR)
    public void withdraw(String address) {
        if (!own(address).withdrawn()) {
            stored.withdraw(address, clock.now());
        }
    }

    /** It can be chosen again. @throws DomainException 404 when it is somebody else's */
    @Permit(Role.FACILITATOR)
    public void restore(String address) {
        own(address);
        stored.withdraw(address, null);
    }

    private String changeable(SaveMethod wish) {
        own(wish.address());
        stored.lock(wish.address());
        if (own(wish.address()).number() != wish.seen()) {
            throw DomainException.refused("method.own.other");
        }
        return wish.address();
    }

    private String free() {
        if (mine().size() >= MOST) {
            throw DomainException.refused("method.own.many", MOST);
        }
        var address = new StringBuilder(OWN);
        RANDOM.ints(10, 0, SIGNS.length()).forEach(sign -> address.append(SIGNS.charAt(sign)));
        return address.toString();
    }

    private StoredMethods.Stored own(String address) {
        var member = caller.requireMember();
        return stored.newest(address == null ? "" : address)
                .filter(version -> member.equals(version.owner()))
                .orElseThrow(DomainException::notFound);
    }

    private static String limited(String yaml) {
        if (yaml == null || yaml.length() > LONGEST) {
            throw DomainException.invalid("yaml", "method.own.long", LONGEST);
        }
        return yaml;
    }
}
