package nl.leerkring.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.shared.MemberId;

/** Somebody who belongs to the network of a series, or was asked to. */
@Entity
@Table(name = "network_member")
class NetworkMember {
    /** What stands there of somebody who left. */
    static final String NOBODY = "-";

    private static final Duration BETWEEN_MAILS = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "series_id")
    private long seriesId;

    private MemberId member;

    private String email;
    private String name;
    private String organisation;
    private String perspective;
    private String language;

    @Column(name = "shows_name")
    private boolean showsName;

    @Column(name = "shows_organisation")
    private boolean showsOrganisation;

    @Column(name = "shows_perspective")
    private boolean showsPerspective;

    @Column(name = "shows_email")
    private boolean showsEmail;

    @Column(name = "no_invitations")
    private boolean noInvitations;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "left_at")
    private Instant leftAt;

    protected NetworkMember() {}

    NetworkMember(SeriesId series, MemberId account, String address, MemberPlan plan, Locale locale) {
        seriesId = series.value();
        member = account;
        email = address;
        language = locale.getLanguage();
        become(plan);
    }

    /** Stood in a list: belongs to it, shows nothing, and is told so by mail. */
    static NetworkMember takenOver(
            SeriesId series, ImportPlan.Newcomer newcomer, long list, Locale locale, Instant now) {
        var perspective = newcomer.perspective().isEmpty() ? null : newcomer.perspective();
        var name = newcomer.name().isEmpty() ? newcomer.email().replaceFirst("@.*", "") : newcomer.name();
        var organisation = newcomer.organisation().isEmpty() ? null : newcomer.organisation();
        var one = new NetworkMember(
                series,
                null,
                newcomer.email(),
                new MemberPlan(name, organisation, perspective, Shown.NOTHING, true),
                locale);
        one.importId = list;
        one.joinedAt = now;
        return one;
    }

    /** Tells this of themselves from now on. */
    final void become(MemberPlan plan) {
        name = plan.name();
        organisation = plan.organisation();
        perspective = plan.perspective();
        showsName = plan.shown().name();
        showsOrganisation = plan.shown().organisation();
        showsPerspective = plan.shown().perspective();
        showsEmail = plan.shown().email();
        noInvitations = !plan.invited();
    }

    /** Belongs to it, by the own word. What was taken over from a list is the member's own from now on. */
    void join(Instant now) {
        joinedAt = joinedAt == null ? now : joinedAt;
        toldAt = toldAt == null ? now : toldAt;
        importId = null;
    }

    /** Whether a mail with a new link may go now: an address is not to be flooded by who types it. */
    boolean mayBeAsked(Instant now) {
        return askedAt == null || askedAt.plus(BETWEEN_MAILS).isBefore(now);
    }

    /** A link is mailed. */
    void asked(Instant now) {
        askedAt = now;
    }

    /** Heard by mail that a list was taken over. */
    void told(Instant now) {
        toldAt = now;
        askedAt = now;
    }

    /** Is this account from now on. */
    void belongsTo(MemberId account) {
        member = account;
    }

    /** Nothing tells any more who it was. */
    void leave(Instant now) {
        leftAt = now;
        member = null;
        email = null;
        name = NOBODY;
        organisation = null;
        importId = null;
        toldAt = toldAt == null ? now : toldAt;
    }

    NetworkMemberId id() {
        return new NetworkMemberId(id);
    }

    boolean joined() {
        return joinedAt != null;
    }

    MemberFacts facts() {
        return new MemberFacts(
                id(),
                new SeriesId(seriesId),
                member,
                email,
                new MemberPlan(
                        name,
                        organisation,
                        perspective,
                        new Shown(showsName, showsOrganisation, showsPerspective, showsEmail),
                        !noInvitations),
                Locale.forLanguageTag(language),
                joinedAt);
    }
}
