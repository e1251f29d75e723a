package nl.leerkring.arena;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import nl.leerkring.membership.FixtureDirectory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;

/** Series, editions and people who come, made by the use cases, for tests in the server. */
@ApplicationScoped
public class ArenaFixture {
    /** In how many days an edition is. */
    public static final int SOON = 30;

    /** The perspectives of every series here. */
    public static final List<Angle> ANGLES = List.of(
            new Angle("provider", "Aanbieder", false),
            new Angle("municipality", "Gemeente", false),
            new Angle("expert", "Ervaringsdeskundige", true));

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SeriesDesk desk;

    @Inject
    EditionDesk editions;

    @Inject
    RegistrationDoor door;

    @Inject
    MyRegistrations mine;

    @Resource(lookup = "java:app/jdbc/leerkring")
    DataSource source;

    /** A mail as it was written. @param all every text of it */
    public record Letter(String template, String link, String method, String calendar, String all) {
        /** The secret of its personal link. */
        public String secret() {
            return link.replaceFirst(".*/registrations/", "");
        }
    }

    /** Somebody new, who acts from now on. */
    public MemberId somebody(Role role) {
        var member = new MemberId(
                FixtureDirectory.FIRST + ThreadLocalRandom.current().nextLong(FixtureDirectory.FIRST));
        as(member, role);
        return member;
    }

    public void as(MemberId member, Role role) {
        caller.become(member, EnumSet.of(Role.LEARNER, role));
    }

    /** Nobody is signed in. */
    public void visitor() {
        caller.become(null, EnumSet.noneOf(Role.class));
    }

    public static String address(MemberId member) {
        return "proef-" + member.value() + "@leerkring.invalid";
    }

    public static SeriesPlan series(Access access) {
        return new SeriesPlan(
                "Proefreeks " + UUID.randomUUID().toString().substring(0, 8),
                "Om te leren van wat lukt en wat mislukt.",
                "Voor iedereen",
                2014,
                "elke twee maanden",
                "Utrecht",
                "Gratis",
                access,
                ANGLES);
    }

    /** A series; its coordinator acts. */
    public SeriesFacts started(Access access) {
        somebody(Role.ARENA_COORDINATOR);
        return desk.start(series(access));
    }

    /** An edition in a month with so many places, at a place in the morning. */
    public EditionPlan plan(int number, int places) {
        var date = clock.today().plusDays(SOON);
        return new EditionPlan(
                number,
                "Wat doet de eigen bijdrage?",
                null,
                List.of(new EditionPlan.Day(date, LocalTime.of(9, 30), LocalTime.of(13, 30))),
                new EditionPlan.Where(Gathering.PLACE, "Buurthuis De Werf, Utrecht", null, "Lift"),
                new EditionPlan.Room(places, 0, null, date.minusDays(7), null, 48, null, false, List.of()));
    }

    /** A published edition of a new open series; its coordinator acts. */
    public EditionFacts open(int places) {
        return open(started(Access.OPEN), plan(1, places));
    }

    /** A published edition; the coordinator acts, and goes on acting. */
    public EditionFacts open(SeriesFacts series, EditionPlan plan) {
        editions.draft(series.slug(), plan, false);
        var id = editions.require(series.slug(), String.valueOf(plan.number()))
                .edition()
                .id();
        editions.publish(id);
        return editions.require(series.slug(), String.valueOf(plan.number())).edition();
    }

    public static RegistrationPlan registration(String email, String perspective) {
        return new RegistrationPlan(
                "Noor de Proef", "De Werf", email, perspective, true, false, "Rolstoel", null, true);
    }

    /** An address that nobody else has. */
    public static String email() {
        return UUID.randomUUID() + "@voorbeeld.test";
    }

    /** A visitor registers; who acted before acts again. @return the secret of the link */
    public String registers(EditionFacts edition) {
        return registers(edition, registration(email(), "provider"));
    }

    public String registers(EditionFacts edition, RegistrationPlan plan) {
        return asVisitor(() -> door.register(edition.id(), plan)).secret();
    }

    /** What the owner of the secret sees. */
    public Mine look(String secret) {
        return asVisitor(() -> mine.look(secret));
    }

    /** Does it as a visitor; who acted before acts again. */
    public <T> T asVisitor(java.util.function.Supplier<T> act) {
        var member = caller.member().orElse(null);
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (caller.has(role)) {
                roles.add(role);
            }
        }
        visitor();
        try {
            return act.get();
        } finally {
            caller.become(member, roles);
        }
    }

    public void move(Duration by) {
        ((TestClock) clock).move(by);
    }

    public void realTime() {
        ((TestClock) clock).reset();
    }

    /** Mails about arenas to this address, the first one first. */
    public List<Letter> letters(String email) {
        return rows("select * from notification_mail where address = ? and template like 'arena%' order by id", email)
                .stream()
                .map(row -> new Letter(
                        row.get("template"),
                        row.get("link"),
                        row.get("calendar_method"),
                        row.get("calendar"),
                        row.toString()))
                .toList();
    }

    /** What a query finds, by the names of the columns. */
    public List<Map<String, String>> rows(String sql, Object... arguments) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var all = new ArrayList<Map<String, String>>();
            var found = statement.executeQuery();
            while (found.next()) {
                var row = new TreeMap<String, String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnLabel(i), String.valueOf(found.getString(i)));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** "ok", or the key of the message with the field before it. */
    public static String answer(Runnable act) {
        try {
            act.run();
            return "ok";
        } catch (DomainException refusal) {
            return refusal.field() == null ? refusal.key() : refusal.field() + " " + refusal.key();
        }
    }
}
