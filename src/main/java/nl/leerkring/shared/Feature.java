package nl.leerkring.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a package a feature of Leerkring and names the features it may know. {@code shared} is always known and need
 * not be named. An architecture test reads this and fails for every other reference between features.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {
    /** Names of the features this one may refer to, for example {@code "membership"}. */
    String[] knows() default {};
}
