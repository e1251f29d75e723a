package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupMemberRow;
import nl.leerkring.meeting.CaseDesk;
import nl.leerkring.meeting.MeetingDetails;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingRole;
import nl.leerkring.meeting.PrivacyHints;
import nl.leerkring.meeting.SeatDesk;
import nl.leerkring.method.Methods;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** A meeting in words. */
@Named
@RequestScoped
public class MeetingWords {
    @Inject
    Text text;

    @Inject
    Language language;

    @Inject
    Methods methods;

    @Inject
    Circle circle;

    @Inject
    Caller caller;

    private Map<MemberId, String> names;

    /** "Bijeenkomst 6, dinsdag 24 november 2026". */
    public String title(MeetingFacts meeting) {
        return text.of("meeting.title", meeting.number(), day(meeting.startsAt()));
    }

    /** "15:00 tot 16:05 uur". */
    public String hours(MeetingFacts meeting) {
        return text.of("meeting.hours", text.time(meeting.startsAt()), text.time(meeting.endsAt()));
    }

    /** "dinsdag 24 november 2026". */
    public String day(Instant at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.getLocale())
                .format(at.atZone(Clock.ZONE));
    }

    /** "Di 24 november, 15:00". */
    public String moment(Instant at) {
        var day = DateTimeFormatter.ofPattern("EEE d MMMM", language.getLocale())
                .format(at.atZone(Clock.ZONE))
                .replace(".", "");
        return text.of(
                "meeting.moment",
                day.substring(0, 1).toUpperCase(language.getLocale()) + day.substring(1),
                text.time(at));
    }

    /** The method with its minutes, or that it is chosen later. */
    public String method(MeetingDetails setting) {
        return methods.find(setting.method())
                .map(method -> text.of("meeting.method.choice", method.title(), method.minutes()))
                .orElseGet(() -> text.of("meeting.method.later"));
    }

    public String where(MeetingDetails setting) {
        return text.of("meeting.where." + setting.form(), setting.place() == null ? "" : setting.place());
    }

    /** The name of somebody in the group of the address; who left has none any more. */
    public String name(MemberId member) {
        if (names == null) {
            names = circle.members(Asked.group()).stream()
                    .collect(Collectors.toMap(GroupMemberRow::member, GroupMemberRow::name));
        }
        return names.getOrDefault(member, text.of("meeting.gone"));
    }

    /** "Sem leidt het gesprek", "Jij leidt het gesprek" or "Nog niemand leidt het gesprek". */
    public String role(SeatDesk.RoleState state) {
        var key = "meeting.role." + state.role();
        if (state.holder() == null) {
            return text.of(key + ".open");
        }
        return caller.requireMember().equals(state.holder())
                ? text.of(key + ".mine")
                : text.of(key + ".has", name(state.holder()));
    }

    /** "Gespreksleider". */
    public String called(MeetingRole role) {
        return text.of("meeting.role." + role);
    }

    /** Who is asked for a role that is free, and why. */
    public String proposal(SeatDesk.RoleState state) {
        if (state.holder() != null) {
            return "";
        }
        if (state.proposed() == null) {
            return text.of("meeting.role.nobody");
        }
        var asked = caller.requireMember().equals(state.proposed())
                ? text.of("meeting.role.proposed.me")
                : text.of("meeting.role.proposed", name(state.proposed()));
        return asked + ". " + turn(state.times(), state.last());
    }

    private String turn(int times, Instant last) {
        return last == null ? text.of("meeting.role.never") : text.of("meeting.role.times", times, text.day(last));
    }

    /** "Van Farah. Vraag: hoe houd ik overzicht? 1 stem". */
    public String caseNote(CaseDesk.Row row) {
        var about = about(row);
        var end = about.matches("(?s).*[.?!]") ? " " : ". ";
        return about + end + text.of("meeting.votes", row.votes());
    }

    /** "Van Farah. Vraag: hoe houd ik overzicht?" */
    public String about(CaseDesk.Row row) {
        var owner = row.mine() ? text.of("meeting.case.mine") : text.of("meeting.case.by", name(row.owner()));
        return owner + ". " + text.of("meeting.case.ask", row.text().question());
    }

    /** What a place in a text looks like. */
    public String hint(String field, PrivacyHints.Hint hint) {
        return text.of(
                "meeting.hint." + hint.kind(), text.of("meeting.case." + field + ".in"), "“" + hint.words() + "”");
    }
}
