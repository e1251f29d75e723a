package nl.leerkring.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that people understand: the key of a message in the bundles, its arguments, and where it belongs to a field
 * the name of that field. Rolls the transaction back.
 */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of refusal, which decides the HTTP status where it reaches the edge. */
    public enum Kind {
        /** The input or the state does not allow it: shown beside the field or on the page. */
        REFUSED,
        /** The caller may not do this: 403. */
        FORBIDDEN,
        /** It does not exist, or not for this caller: 404, so that ids cannot be probed. */
        NOT_FOUND,
        /** Something else must be done first, on another page: the edge leads there. */
        ELSEWHERE
    }

    private final Kind kind;
    private final String key;
    private final String field;
    private final transient List<Object> arguments;

    private DomainException(Kind kind, String key, String field, List<Object> arguments) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.field = field;
        this.arguments = arguments;
    }

    /** Refused with the message of this key. */
    public static DomainException refused(String key, Object... arguments) {
        return new DomainException(Kind.REFUSED, key, null, List.of(arguments));
    }

    /** Refused because of one field, with the message of this key. */
    public static DomainException invalid(String field, String key, Object... arguments) {
        return new DomainException(Kind.REFUSED, key, field, List.of(arguments));
    }

    /** The caller has no right to this. */
    public static DomainException forbidden() {
        return new DomainException(Kind.FORBIDDEN, "error.forbidden", null, List.of());
    }

    /** It does not exist, or is somebody else's. */
    public static DomainException notFound() {
        return new DomainException(Kind.NOT_FOUND, "error.notFound", null, List.of());
    }

    /** First something must be done at this address within the application, with the message of this key for who has no page. */
    public static DomainException first(String key, String address) {
        return new DomainException(Kind.ELSEWHERE, key, null, List.of(address));
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    /** Where something must be done first; null for every other kind. */
    public String address() {
        return kind == Kind.ELSEWHERE ? (String) arguments.get(0) : null;
    }

    /** Name of the field the message belongs to, or null. */
    public String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
