package nl.leerkring.meeting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.leerkring.intervision.Access;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.GroupPlan;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;

/** A group of three that meets, made by the use cases, and what stands in the tables and the mails about it. */
@ApplicationScoped
public class MeetingScene {
    static final LocalTime START = LocalTime.of(14, 0);
    static final LocalTime END = LocalTime.of(15, 30);
    static final String LINK = "https://kade.example.test/kamer-6";

    /** In how many days {@link #planned} is. */
    static final int SOON = 10;

    private static final int SEATS = 9;

    @Inject
    GroupFixture people;

    @Inject
    GroupDesk groups;

    @Inject
    MeetingDesk desk;

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    @Resource(lookup = "java:app/jdbc/leerkring")
    DataSource source;

    /** Who guides the group and two others. */
    record Cast(GroupId group, MemberId guide, MemberId noor, MemberId sem) {}

    /** A mail as it was written. @param calendar null without appointment @param all every text of it */
    record Letter(String to, String template, String method, String calendar, String all) {}

    /** The guide acts. */
    Cast cast() {
        var guide = people.somebody(Role.LEARNER);
        var group = people.started(SEATS);
        return new Cast(group, guide, people.agrees(group, guide), people.agrees(group, guide));
    }

    static MeetingDetails online() {
        return new MeetingDetails(MeetingForm.ONLINE, null, LINK, "Grenzen", null);
    }

    static MeetingPlan on(LocalDate date) {
        return new MeetingPlan(date, START, END, online());
    }

    /** An hour later than usual. */
    static MeetingPlan later(LocalDate date) {
        return new MeetingPlan(date, START.plusHours(1), END.plusHours(1), online());
    }

    LocalDate inDays(int days) {
        return clock.today().plusDays(days);
    }

    /** A meeting in ten days, planned by the guide, who acts. */
    MeetingId planned(Cast cast) {
        people.as(cast.guide());
        return desk.plan(cast.group(), on(inDays(SOON)), MeetingPlan.Series.ONE).get(0);
    }

    /** Another one at the same time. */
    void planBeside(Cast cast, MeetingId same) {
        people.as(cast.guide());
        var date = meetings.find(same)
                .orElseThrow()
                .slot()
                .startsAt()
                .atZone(Clock.ZONE)
                .toLocalDate();
        desk.plan(cast.group(), on(date), MeetingPlan.Series.ONE);
    }

    /** The same, and it is over. */
    MeetingId over(Cast cast) {
        var meeting = planned(cast);
        move(Duration.ofDays(SOON + 1));
        return meeting;
    }

    /** The group ends earlier; the guide acts. */
    void ends(Cast cast, LocalDate date) {
        people.as(cast.guide());
        groups.change(
                cast.group(),
                new GroupPlan(
                        "Intervisie Proefkade",
                        "Grenzen in het werk",
                        Access.REQUEST,
                        null,
                        2,
                        SEATS,
                        MeetingForm.ONLINE,
                        null,
                        6,
                        date));
    }

    void move(Duration by) {
        ((TestClock) clock).move(by);
    }

    /** So long before (when negative) or after the beginning of this meeting. */
    void moveTo(MeetingId meeting, Duration offset) {
        var start = meetings.find(meeting).orElseThrow().slot().startsAt();
        move(Duration.between(clock.now(), start).plus(offset));
    }

    void realTime() {
        ((TestClock) clock).reset();
    }

    static String address(MemberId member) {
        return "proef-" + member.value() + "@leerkring.invalid";
    }

    /** Mails about meetings to this member, the first one first. */
    List<Letter> letters(MemberId member) {
        return rows(
                        "select * from notification_mail where address = ? and template like 'meeting%' order by id",
                        address(member))
                .stream()
                .map(row -> new Letter(
                        row.get("address"),
                        row.get("template"),
                        row.get("calendar_method"),
                        row.get("calendar"),
                        row.toString()))
                .toList();
    }

    /** What a query finds, by the names of the columns; bytes one character each. */
    List<Map<String, String>> rows(String sql, Object... arguments) {
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
                    row.put(found.getMetaData().getColumnLabel(i), found.getString(i));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many a query counts. */
    int count(String sql, Object... arguments) {
        return Integer.parseInt(rows(sql, arguments).get(0).values().iterator().next());
    }

    /** "ok", or the key of the message with the field before it. */
    static String answer(Runnable act) {
        try {
            act.run();
            return "ok";
        } catch (DomainException refusal) {
            return refusal.field() == null ? refusal.key() : refusal.field() + " " + refusal.key();
        }
    }
}
