package nl.leerkring.ledger;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.register.RegisterRules.Own;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From registration and completion to what the dossier says, in the real database. */
@ArquillianTest
class LedgerIT {
    private static final String SLUG = "spil-in-de-wijk";

    @Inject
    ArenaFixture people;

    @Inject
    LedgerFixture life;

    @Inject
    MyRegistrations registrations;

    @Inject
    Dossier dossier;

    @Inject
    EvidenceDesk evidence;

    @Inject
    OfferDesk desk;

    @Inject
    LedgerRounds rounds;

    @Inject
    Clock clock;

    private MemberId noor;

    @BeforeEach
    void somebody() {
        noor = people.somebody(Role.LEARNER);
    }

    private RegistrationPlan plan(String register, String number) {
        return new RegistrationPlan(register, number, clock.today().minusYears(1), null);
    }

    private long registered() {
        return registrations.add(plan("registerplein", "4610 12345"));
    }

    @Test
    void aCompletionIsEnteredInItsOwnTransaction() {
        registered();
        assertThatThrownBy(() -> life.completes(noor, SLUG, clock.now(), true)).isNotNull();
        assertThat(life.says(noor)).isEmpty();
        life.completes(noor, SLUG, clock.now());
        assertThat(life.says(noor))
                .filteredOn(one -> one.register().equals("registerplein"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.why()).isEqualTo(Why.COUNTS);
                    assertThat(one.points().signum()).isPositive();
                });
        assertThat(life.again(noor)).as("computing again writes nothing").isZero();
    }

    @Test
    void whatWasDoneBeforeCountsWhenTheRegistrationComesAndIsCounteredWhenItGoes() {
        life.completes(noor, SLUG, clock.now());
        assertThat(life.says(noor)).isNotEmpty().allMatch(one -> one.why() == Why.NO_REGISTRATION);
        var id = registered();
        assertThat(life.says(noor)).anyMatch(one -> one.why() == Why.COUNTS);
        registrations.end(id);
        assertThat(life.says(noor)).allMatch(one -> one.why() == Why.NO_REGISTRATION);
        var lines = people.rows("select * from ledger_entry where member = ?", noor.value());
        assertThat(lines)
                .as("nothing was taken away")
                .hasSizeGreaterThan(life.says(noor).size());
        assertThat(people.rows("select sum(points) as points from ledger_entry where member = ?", noor.value()))
                .singleElement()
                .satisfies(sum -> assertThat(sum.get("points")).isEqualTo("0.00"));
    }

    @Test
    void theNumberIsSealedAndOpensForItsOwnerOnly() {
        var id = registered();
        assertThat(registrations.open(id).number()).isEqualTo("461012345");
        assertThat(dossier.look(id).orElseThrow().number()).isEqualTo("461012345");
        assertThat(people.rows("select hex(number) as number from ledger_registration where id = ?", id)
                        .toString())
                .doesNotContain("343631303132333435");
        people.somebody(Role.ADMINISTRATOR);
        assertThat(answer(() -> registrations.open(id))).isEqualTo("error.notFound");
        assertThat(answer(() -> dossier.look(id))).isEqualTo("error.notFound");
        assertThat(answer(() -> registrations.end(id))).isEqualTo("error.notFound");
        assertThat(answer(() -> registrations.change(id, plan("registerplein", "461012346"))))
                .isEqualTo("error.notFound");
    }

    @Test
    void aBsnAWrongNumberAndAnOverlapAreToldBesideTheField() {
        assertThat(answer(() -> registrations.add(plan("skj", "111222333"))))
                .isEqualTo("number registration.error.bsn");
        assertThat(answer(() -> registrations.add(plan("registerplein", "123"))))
                .isEqualTo("number registration.error.number");
        assertThat(answer(() -> registrations.add(plan("niets", "123"))))
                .isEqualTo("register registration.error.register");
        registered();
        assertThat(answer(this::registered)).isEqualTo("begins registration.error.overlap");
        assertThat(answer(() -> registrations.add(new RegistrationPlan(
                        "registerplein", "461012345", LocalDate.of(2050, 1, 1), LocalDate.of(2049, 1, 1)))))
                .startsWith("begins ");
        assertThat(answer(() -> registrations.add(plan("venvn", "123456")))).isEqualTo("ok");
    }

    @Test
    void ownEvidenceCountsAndAnEditorSeesItOnlyWhenAsked() {
        registered();
        var bad = new EvidenceFile("a.pdf", "<script>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var plan = new EvidencePlan("Supervisie", Own.REFLECTION, "1,5", clock.today(), true);
        assertThat(answer(() -> evidence.add(plan, bad))).isEqualTo("file own.error.type");
        evidence.add(plan, LedgerFixture.pdf());
        var row = evidence.mine().get(0);
        assertThat(row.fileName()).isEqualTo("bewijs.pdf");
        assertThat(life.says(noor)).anyMatch(one -> one.why() == Why.NOT_REVIEWED);
        people.somebody(Role.LEARNER);
        assertThat(answer(() -> evidence.file(row.id()))).isEqualTo("error.notFound");
        assertThat(answer(() -> evidence.remove(row.id()))).isEqualTo("error.notFound");
        assertThat(answer(() -> evidence.approve(row.id()))).isEqualTo("error.forbidden");
        people.somebody(Role.EDITOR);
        assertThat(life.content(evidence, row.id()))
                .isEqualTo(LedgerFixture.pdf().content());
        assertThat(answer(() -> evidence.decline(row.id(), " "))).isEqualTo("reason review.error.reason");
        evidence.approve(row.id());
        assertThat(answer(() -> evidence.file(row.id()))).as("no longer asked").isEqualTo("error.notFound");
        assertThat(life.says(noor))
                .anyMatch(one -> one.why() == Why.COUNTS && one.points().doubleValue() == 1.5);
        people.as(noor, Role.LEARNER);
        evidence.remove(row.id());
        assertThat(life.says(noor)).allMatch(one -> one.why() == Why.WITHDRAWN);
    }

    @Test
    void anAccreditationThatComesLaterCountsAfterTheNextRound() {
        var id = registrations.add(
                new RegistrationPlan("nip", "PSY123456", clock.today().minusYears(1), null));
        life.completes(noor, SLUG, clock.now());
        assertThat(life.says(noor)).anyMatch(one -> one.register().equals("nip") && one.why() == Why.NOT_ACCREDITED);
        people.somebody(Role.EDITOR);
        var plan = new OfferPlan("training:" + SLUG, "nip", "training", "NIP-1", "2,5", null, null, false);
        assertThat(answer(() -> desk.add(with(plan, "-1")))).isEqualTo("points offer.error.points");
        assertThat(answer(() -> desk.add(with(plan, "0")))).isEqualTo("points offer.error.points");
        desk.add(plan);
        assertThat(answer(() -> desk.add(plan))).isEqualTo("from offer.error.overlap");
        var offer = desk.all().get(0).offer().id();
        everybodyIsComputed();
        people.as(noor, Role.LEARNER);
        assertThat(dossier.look(id).orElseThrow().figures().points()).isEqualByComparingTo("2.5");
        assertThat(answer(() -> desk.withdraw(offer))).isEqualTo("error.forbidden");
        assertThat(answer(desk::all)).isEqualTo("error.forbidden");
        people.somebody(Role.ADMINISTRATOR);
        desk.withdraw(offer);
        assertThat(answer(() -> desk.withdraw(offer))).isEqualTo("error.notFound");
        everybodyIsComputed();
        assertThat(life.says(noor)).anyMatch(one -> one.register().equals("nip") && one.why() == Why.NOT_ACCREDITED);
    }

    private static OfferPlan with(OfferPlan plan, String points) {
        return new OfferPlan(
                plan.subject(),
                plan.register(),
                plan.category(),
                plan.course(),
                points,
                plan.from(),
                plan.until(),
                plan.test());
    }

    private void everybodyIsComputed() {
        while (rounds.round() > 0) {
            // also those of other tests
        }
    }

    @Test
    void theDossierOfTwoThousandEntriesCostsAtMostTenQueries() {
        var id = registered();
        life.meetings(noor, 2000);
        var sheet = dossier.look(id).orElseThrow();
        assertThat(sheet.lines()).hasSize(2000);
        assertThat(sheet.figures().points()).isEqualByComparingTo("2000");
        assertThat(Queries.of(() -> dossier.look(id))).isLessThanOrEqualTo(8);
    }

    @Test
    void suggestionsSayWhatFillsTheGap() {
        var id = registered();
        var before = dossier.look(id).orElseThrow();
        assertThat(before.suggestions()).anyMatch(one -> one.link().equals("/training/" + SLUG));
        var all = before.suggestions().stream()
                .map(DossierSheet.Suggestion::points)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        assertThat(before.after().points()).isEqualByComparingTo(all);
        var first = before.suggestions().get(0);
        var chosen = dossier.look(id, java.util.Set.of(first.key(), "onzin")).orElseThrow();
        assertThat(chosen.chosen()).containsExactly(first.key());
        assertThat(chosen.after().points()).isEqualByComparingTo(first.points());
        life.completes(noor, SLUG, clock.now().minus(Duration.ofMinutes(1)));
        assertThat(dossier.look(id).orElseThrow().suggestions())
                .as("done, so no longer suggested")
                .noneMatch(one -> one.link().equals("/training/" + SLUG));
    }
}
