package nl.leerkring.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A class of container tests that may run beside others of its kind: it works with people and groups of its own, moves no clock and
 * counts nothing of the whole server. Two such classes run at a time, each with a browser, when all other container tests are done.
 * To be written before {@code @ArquillianTest}; the whole class runs as a client ({@code @RunAsClient}), its methods
 * in any order.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(Turn.class)
public @interface Beside {}
