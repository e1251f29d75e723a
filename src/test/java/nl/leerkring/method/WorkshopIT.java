package nl.leerkring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerkring.membership.FixtureDirectory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WorkshopIT {
    @Inject
    Caller caller;

    @Inject
    Workshop workshop;

    @Inject
    Library library;

    @Inject
    Methods methods;

    @Inject
    ShippedMethods shippedMethods;

    @BeforeEach
    void asFacilitator() {
        become(Role.FACILITATOR);
    }

    private MemberId become(Role role) {
        var member = new MemberId(
                FixtureDirectory.FIRST + ThreadLocalRandom.current().nextLong(FixtureDirectory.FIRST));
        caller.become(member, EnumSet.of(Role.LEARNER, role));
        return member;
    }

    private String save(String yaml) {
        return workshop.save(new Workshop.SaveMethod(null, 0, yaml)).address();
    }

    @Test
    void theMethodsInTheWarAreThereAfterTheStart() {
        assertThat(methods.shipped()).hasSize(11);
        var incident = methods.newest("incidentmethode").orElseThrow();
        assertThat(incident.reference()).startsWith("incidentmethode@");
        assertThat(methods.find(incident.reference()).orElseThrow().minutes()).isEqualTo(65);
    }

    @Test
    void onlyFacilitatorsMakeMethods() {
        var address = save(Samples.SMALL);
        for (var role : Role.values()) {
            if (role == Role.FACILITATOR) {
                continue;
            }
            become(role);
            is(DomainException.Kind.FORBIDDEN, () -> workshop.mine());
            is(DomainException.Kind.FORBIDDEN, () -> workshop.open(address));
            is(DomainException.Kind.FORBIDDEN, () -> workshop.versions(address));
            is(DomainException.Kind.FORBIDDEN, () -> workshop.copy("grow"));
            is(DomainException.Kind.FORBIDDEN, () -> workshop.check(Samples.SMALL));
            is(DomainException.Kind.FORBIDDEN, () -> save(Samples.SMALL));
            is(DomainException.Kind.FORBIDDEN, () -> workshop.withdraw(address));
            is(DomainException.Kind.FORBIDDEN, () -> workshop.restore(address));
            assertThat(library.page(address).method().title()).isEqualTo("Klein");
            assertThat(library.download(address).yaml()).isEqualTo(Samples.SMALL);
        }
    }

    @Test
    void anotherFacilitatorChangesNothingAndDoesNotLearnThatItIsThere() {
        var address = save(Samples.SMALL);
        become(Role.FACILITATOR);
        for (var foreign : new String[] {address, "own-niet", "grow", "../etc", "", null}) {
            is(DomainException.Kind.NOT_FOUND, () -> workshop.open(foreign));
            is(DomainException.Kind.NOT_FOUND, () -> workshop.versions(foreign));
            is(DomainException.Kind.NOT_FOUND, () -> workshop.withdraw(foreign));
            is(DomainException.Kind.NOT_FOUND, () -> workshop.restore(foreign));
        }
        for (var foreign : new String[] {address, "own-niet", "grow", ""}) {
            is(DomainException.Kind.NOT_FOUND, () -> workshop.save(new Workshop.SaveMethod(foreign, 1, Samples.SMALL)));
        }
        is(DomainException.Kind.NOT_FOUND, () -> workshop.copy(address));
        assertThat(workshop.mine()).isEmpty();
        assertThat(methods.newest(address).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void aVersionNeverChangesAndSavingTheSameTextMakesNone() {
        var address = save(Samples.SMALL);
        var first = methods.newest(address).orElseThrow().reference();
        var longer = Samples.SMALL.replace("minutes: 10", "minutes: 20");
        workshop.save(new Workshop.SaveMethod(address, 1, longer));
        workshop.save(new Workshop.SaveMethod(address, 2, longer));
        assertThat(methods.find(first).orElseThrow().minutes()).isEqualTo(15);
        assertThat(methods.newest(address).orElseThrow().reference()).isEqualTo(address + "@2");
        assertThat(methods.find(address + "@2").orElseThrow().minutes()).isEqualTo(25);
        assertThat(methods.find(address + "@3")).isEmpty();
        assertThat(workshop.versions(address)).extracting(OwnMethod::number).containsExactly(2, 1);
    }

    @Test
    void whoSavesOverAnotherPageIsToldAndLosesNothingOfIt() {
        var address = save(Samples.SMALL);
        workshop.save(new Workshop.SaveMethod(address, 1, Samples.SMALL.replace("title: Klein", "title: Kort")));
        assertThatThrownBy(() -> workshop.save(new Workshop.SaveMethod(address, 1, Samples.SMALL)))
                .hasMessage("method.own.other");
        assertThat(workshop.open(address).method().title()).isEqualTo("Kort");
    }

    @Test
    void whatIsWrongIsToldWithItsLineAndNothingIsKept() {
        var saved =
                workshop.save(new Workshop.SaveMethod(null, 0, Samples.SMALL.replace("minutes: 10", "minutes: 10000")));
        assertThat(saved.address()).isNull();
        assertThat(saved.errors()).extracting(error -> error.line()).containsExactly(8, 11);
        assertThat(workshop.mine()).isEmpty();
        assertThatThrownBy(() -> save("a".repeat(Workshop.LONGEST + 1))).hasMessage("method.own.long");
        assertThatThrownBy(() -> save(null)).hasMessage("method.own.long");
    }

    @Test
    void whatIsWithdrawnIsNotChosenWhileRoundsKeepIt() {
        var address = save(Samples.SMALL);
        var member = caller.requireMember();
        assertThat(methods.all(member)).hasSize(12);
        workshop.withdraw(address);
        assertThat(methods.all(member)).hasSize(11);
        assertThat(methods.find(address + "@1")).isPresent();
        assertThat(library.page(address).method().title()).isEqualTo("Klein");
        become(Role.LEARNER);
        is(DomainException.Kind.NOT_FOUND, () -> library.page(address));
        is(DomainException.Kind.NOT_FOUND, () -> library.download(address));
        caller.become(member, EnumSet.of(Role.FACILITATOR));
        workshop.restore(address);
        assertThat(methods.all(member)).hasSize(12);
    }

    @Test
    void anOwnMethodBeginsAsACopyAndIsForItsMakerToChoose() {
        var text = workshop.copy("incidentmethode");
        assertThat(workshop.check(text).fine()).isTrue();
        var address = save(text);
        assertThat(address).startsWith("own-");
        assertThat(workshop.copy(address)).isEqualTo(text);
        assertThat(library.all())
                .hasSize(12)
                .first()
                .satisfies(version -> assertThat(version.isShipped()).isFalse());
        become(Role.FACILITATOR);
        assertThat(library.all()).hasSize(11);
    }

    @Test
    void nobodyMakesMoreThanTheLimit() {
        for (int i = 0; i < Workshop.MOST; i++) {
            save(Samples.SMALL);
        }
        assertThatThrownBy(() -> save(Samples.SMALL)).hasMessage("method.own.many");
    }

    @Test
    void aReferenceOfNothingFindsNothing() {
        for (var reference :
                new String[] {null, "", "grow", "grow@", "grow@0", "grow@1000000", "grow@1@1", "' or 1@1"}) {
            assertThat(methods.find(reference)).isEmpty();
        }
    }

    @Test
    void aShippedFileWithAnErrorStopsTheStartWithItsLine() throws IOException {
        var folder = Files.createTempDirectory("methods");
        Files.writeString(folder.resolve("klein.yaml"), Samples.SMALL.replace("minutes: 5", "minutes: 0"));
        Files.writeString(folder.resolve("groot.yaml"), Samples.SMALL);
        assertThatThrownBy(() -> shippedMethods.ship(folder))
                .hasMessageContaining("klein.yaml:17: Een stap duurt 1 tot 120 minuten.")
                .hasMessageContaining("groot.yaml:1: De id is \"klein\".");
        assertThatThrownBy(() -> shippedMethods.ship(folder.resolve("niet")))
                .hasMessageContaining("no folder with methods");
        assertThat(methods.shipped()).hasSize(11);
    }

    private static void is(DomainException.Kind kind, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
