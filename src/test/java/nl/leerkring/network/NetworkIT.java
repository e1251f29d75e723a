package nl.leerkring.network;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joining, what members show each other, asking who is missing, and taking over a list. */
@ArquillianTest
class NetworkIT {
    private static final Shown NAME_ONLY = new Shown(true, false, false, false);

    @Inject
    ArenaFixture fixture;

    @Inject
    NetworkDoor door;

    @Inject
    NetworkHall hall;

    @Inject
    MemberDesk desk;

    @Inject
    InvitingDesk inviting;

    @Inject
    ImportDesk imports;

    @Inject
    Members members;

    @Inject
    UserTransaction transaction;

    @Inject
    Caller caller;

    private SeriesFacts series;
    private MemberId coordinator;

    @BeforeEach
    void aSeries() {
        series = fixture.started(Access.OPEN);
        coordinator = caller.requireMember();
    }

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    private void coordinate() {
        fixture.as(coordinator, Role.ARENA_COORDINATOR);
    }

    private NetworkDoor.Key key() {
        return new NetworkDoor.Key(series.slug(), null);
    }

    private static MemberPlan plan(String name, Shown shown) {
        return new MemberPlan(name, "De Werf", "provider", shown, true);
    }

    private MemberId joins(String name, Shown shown) {
        var member = fixture.somebody(Role.LEARNER);
        door.join(key(), plan(name, shown));
        return member;
    }

    @Test
    void aMemberSeesOfOthersWhatEachOfThemShowsAndNobodyElseSeesAnybody() {
        var zoe = joins("Zoë", NAME_ONLY);
        joins("Stil", Shown.NOTHING);
        fixture.as(zoe, Role.LEARNER);
        door.join(key(), new MemberPlan("Zoë", "De Kade", "provider", new Shown(true, true, true, true), true));
        joins("Bas", NAME_ONLY);
        assertThat(door.look(key()).others())
                .containsExactly(
                        new NetworkDoor.Other("Zoë", "De Kade", series.label("provider"), ArenaFixture.address(zoe)));
        assertThat(door.look(key()).more()).isOne();
        fixture.as(zoe, Role.LEARNER);
        assertThat(door.look(key()).others()).containsExactly(new NetworkDoor.Other("Bas", null, null, null));
        fixture.somebody(Role.LEARNER);
        assertThat(door.look(key())).satisfies(own -> {
            assertThat(own.joined()).isFalse();
            assertThat(own.others()).isEmpty();
        });
        fixture.visitor();
        assertThat(answer(() -> door.look(key()))).isEqualTo("error.forbidden");
        assertThat(answer(() -> door.look(new NetworkDoor.Key(null, "A".repeat(43)))))
                .isEqualTo("error.notFound");
    }

    @Test
    void whoLeavesIsNoLongerThereAndStaysInTheFiguresOnly() {
        var gone = joins("Weg", NAME_ONLY);
        door.leave(key());
        assertThat(answer(() -> door.leave(key()))).isEqualTo("error.notFound");
        joins("Bas", NAME_ONLY);
        assertThat(door.look(key()).others()).isEmpty();
        assertThat(fixture.rows(
                                "select * from network_member where series_id = ?",
                                series.id().value())
                        .toString())
                .doesNotContain("Weg", ArenaFixture.address(gone));
        coordinate();
        var quarter =
                desk.look(series.slug(), "", "", false, 1).growth().quarters().get(0);
        assertThat(quarter.came()).isEqualTo(2);
        assertThat(quarter.went()).isOne();
    }

    @Test
    void whatIsWrongIsToldBesideTheField() {
        fixture.somebody(Role.LEARNER);
        assertThat(door.problems(key(), new MemberPlan("", "x".repeat(161), "niets", Shown.NOTHING, true)))
                .extracting(DomainException::field)
                .containsExactly("name", "organisation", "perspective");
    }

    /** Whoever typed an address may not be who reads its mail. */
    @Test
    void whoRegisteredWithoutAccountGetsTheLinkByMailAndOneAnHour() throws Exception {
        var edition = fixture.open(series, fixture.plan(1, 3));
        var email = ArenaFixture.email();
        var secret = fixture.registers(edition, ArenaFixture.registration(email, "expert"));
        fixture.visitor();
        var token = asks(secret, email);
        var mine = new NetworkDoor.Key(null, token);
        assertThat(door.look(mine).joined()).isFalse();
        assertThat(door.look(mine).plan().perspective()).isEqualTo("expert");
        assertThat(hall.about(series).about()).isZero();
        door.join(mine, door.look(mine).plan());
        assertThat(door.look(mine).joined()).isTrue();
        door.ask(secret);
        assertThat(letters(email)).hasSize(1);
        fixture.move(Duration.ofMinutes(61));
        door.ask(secret);
        assertThat(letters(email)).hasSize(2);
        assertThat(door.look(mine).joined()).as("the former link").isTrue();
    }

    private String asks(String registration, String email) throws Exception {
        transaction.begin();
        door.ask(registration);
        members.database.flush();
        // once a mail with a secret is sent, its link is forgotten
        var link = fixture.rows(
                        "select link from notification_mail where address = ? and template = 'networkJoin'", email)
                .get(0)
                .get("link");
        transaction.commit();
        return link.replaceFirst(".*token=", "");
    }

    private List<String> letters(String email) {
        return fixture
                .rows("select template from notification_mail where address = ? and template like 'network%'", email)
                .stream()
                .map(row -> row.get("template"))
                .toList();
    }

    @Test
    void aPerspectiveThatIsShortIsAskedOnceAndNotWhoComesOrWantsNoMails() {
        var edition = fixture.open(series, fixture.plan(1, 30));
        var asked = joins("Vraag", NAME_ONLY);
        var coming = joins("Komt al", NAME_ONLY);
        fixture.registers(edition, ArenaFixture.registration(ArenaFixture.address(coming), "provider"));
        fixture.somebody(Role.LEARNER);
        door.join(key(), new MemberPlan("Geen mail", null, "provider", Shown.NOTHING, false));
        coordinate();
        assertThat(line(edition).askable()).isOne();
        assertThat(line(edition).coming()).isOne();
        assertThat(inviting.invite(series.slug(), "provider")).isOne();
        assertThat(inviting.invite(series.slug(), "provider")).isZero();
        assertThat(letters(ArenaFixture.address(asked))).containsExactly("networkInvite");
        assertThat(answer(() -> inviting.invite(series.slug(), "niets"))).isEqualTo("error.notFound");
    }

    private InvitingDesk.Line line(EditionFacts edition) {
        var call = inviting.look(series.slug()).orElseThrow();
        assertThat(call.edition().id()).isEqualTo(edition.id());
        return call.lines().stream()
                .filter(one -> one.angle().code().equals("provider"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhoCoordinatesTheSeriesComesToItsMembers() {
        var list = imports.bring(series.slug(), csv("email\nada@voorbeeld.test\n"));
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ARENA_COORDINATOR)) {
            fixture.somebody(role);
            var refusal = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            var all = List.<Runnable>of(
                    () -> desk.look(series.slug(), "", "", false, 1),
                    () -> desk.export(series.slug()),
                    () -> inviting.look(series.slug()),
                    () -> inviting.invite(series.slug(), "provider"),
                    () -> imports.history(series.slug()),
                    () -> imports.bring(series.slug(), csv("email\na@b.nl\n")),
                    () -> imports.look(series.slug(), String.valueOf(list)),
                    () -> imports.apply(series.slug(), String.valueOf(list)),
                    () -> imports.undo(series.slug(), String.valueOf(list)));
            assertThat(all).allSatisfy(act -> assertThat(answer(act)).isEqualTo(refusal));
        }
        var own = fixture.started(Access.OPEN);
        assertThat(answer(() -> imports.look(own.slug(), String.valueOf(list)))).isEqualTo("error.notFound");
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void thePageOfMembersCostsAsManyQueriesWithManyAsWithOne() {
        joins("Een", NAME_ONLY);
        coordinate();
        var one = Queries.of(() -> desk.look(series.slug(), "", "", false, 1));
        IntStream.range(0, 5).forEach(i -> joins("Lid " + i, NAME_ONLY));
        coordinate();
        assertThat(Queries.of(() -> desk.look(series.slug(), "", "", false, 1))).isEqualTo(one);
    }
}
