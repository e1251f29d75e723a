package nl.leerkring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose methods are what people can do with a feature. Each call is one transaction and passes one gate, where
 * the rights that {@link Permit} names are checked and the action is written to the audit log. A method without
 * {@code @Permit} is refused for everybody. A {@link DomainException} rolls the transaction back.
 */
@Gated
@Stereotype
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}

/** Binds the {@link Gate} to use cases. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Gated {}
