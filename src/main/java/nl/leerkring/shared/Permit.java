package nl.leerkring.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a use case. Without arguments: everybody who is signed in. Whether the thing itself is theirs (a foreign
 * enrolment) is for the use case to check, with {@link DomainException#notFound()}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Permit {
    /** One of these roles is needed; empty: any signed-in member. */
    Role[] value() default {};

    /** Visitors who are not signed in may call it too. */
    boolean everyone() default false;

    /** A reading use case is not written to the audit log. */
    boolean audited() default true;
}
