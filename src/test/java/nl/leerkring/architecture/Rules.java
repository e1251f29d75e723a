package nl.leerkring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.SessionScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Feature;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The rules of the architecture, over any root package, so that each can be proven able to fail on broken examples. */
final class Rules {
    /** Features of which others may know only the events. */
    private static final java.util.Map<String, java.util.Set<String>> ONLY_EVENTS =
            java.util.Map.of("accreditation", java.util.Set.of("learning", "intervision", "arena"));

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** A feature refers only to itself, to shared and to what its {@code @Feature} names. */
    ArchRule featuresKnowOnlyWhatTheyDeclare() {
        return classes().that().resideInAPackage(root + "..").should(knowOnlyDeclaredFeatures());
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule onlyWebKnowsFaces() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");
    }

    ArchRule viewsKnowNoPersistence() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..");
    }

    ArchRule sessionScopeOnlyInTheShell() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage("nl.leerkring.web..")
                .should()
                .beAnnotatedWith(SessionScoped.class);
    }

    ArchRule timeOnlyFromTheClock() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotBelongToAnyOf(Clock.class)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class);
    }

    ArchRule everyUseCaseSaysWhoMayCallIt() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(UseCase.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(Permit.class)
                .allowEmptyShould(true);
    }

    ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper");
    }

    private ArchCondition<JavaClass> knowOnlyDeclaredFeatures() {
        return new ArchCondition<>("know only the features their @Feature names") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = feature(type);
                if (own.isEmpty()) {
                    return;
                }
                var declared = declaration(own.get());
                if (declared.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in an undeclared feature"));
                    return;
                }
                var known = new HashSet<>(Arrays.asList(declared.get().knows()));
                known.add(own.get());
                known.add("shared");
                type.getDirectDependenciesFromSelf()
                        .forEach(dependency -> feature(dependency.getTargetClass())
                                .filter(other -> !known.contains(other)
                                        || !allowed(own.get(), other, dependency.getTargetClass()))
                                .ifPresent(other ->
                                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()))));
            }
        };
    }

    private static boolean allowed(String own, String other, JavaClass target) {
        return !ONLY_EVENTS.getOrDefault(own, java.util.Set.of()).contains(other)
                || target.getSimpleName().endsWith("ed");
    }

    private Optional<String> feature(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        return Optional.of(name.substring(root.length() + 1).split("\\.")[0]);
    }

    /** Packages of features are loaded by their package-info; the annotation is kept in the class file. */
    private Optional<Feature> declaration(String feature) {
        try {
            var info = Class.forName(root + "." + feature + ".package-info");
            return Optional.ofNullable(info.getAnnotation(Feature.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
