package nl.leerkring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "nl.leerkring";
    private static final String BROKEN = "nl.leerkring.architecture.broken";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses BROKEN_EXAMPLES = new ClassFileImporter().importPackages(BROKEN);

    private static Stream<Function<Rules, ArchRule>> rules() {
        return Stream.of(
                Rules::featuresKnowOnlyWhatTheyDeclare,
                Rules::noCycles,
                Rules::onlyWebKnowsFaces,
                Rules::viewsKnowNoPersistence,
                Rules::sessionScopeOnlyInTheShell,
                Rules::timeOnlyFromTheClock,
                Rules::everyUseCaseSaysWhoMayCallIt,
                Rules::namesSayWhatAThingIs);
    }

    @TestFactory
    Stream<DynamicTest> theProductKeepsEveryRule() {
        return rules().map(rule -> rule.apply(new Rules(ROOT)))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFailsOnABrokenExample() {
        return rules().map(rule -> rule.apply(new Rules(BROKEN)))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThat(rule.evaluate(BROKEN_EXAMPLES).hasViolation())
                                .isTrue()));
    }
}
