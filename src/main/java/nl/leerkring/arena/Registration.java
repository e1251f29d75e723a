package nl.leerkring.arena;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * One person who wants to come to one edition. Gets a place, or a turn on the waiting list, or asks for one in a series by selection; a place
 * that comes free is offered for some hours; taken back it counts no longer, and the same address can register anew.
 */
@Entity
@Table(name = "arena_registration")
class Registration {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "edition_id")
    private long editionId;

    private MemberId member;
    private String name;
    private String organisation;

    @Column(name = "organisation_key")
    private String organisationKey;

    private String email;
    private String language;
    private String perspective;

    @Column(name = "first_time")
    private boolean firstTime;

    private boolean online;
    private String needs;
    private String proposal;
    private boolean listed;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private long turn;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Column(name = "invited_sequence")
    private Integer invitedSequence;

    private Boolean present;

    protected Registration() {}

    /** @param member who has an account, or null @param plan without problems @param secretHash of the secret that only the mail has */
    Registration(EditionId edition, MemberId member, RegistrationPlan plan, Locale language, String secretHash) {
        this.editionId = edition.value();
        this.member = member;
        this.language = language.getLanguage();
        this.secretHash = secretHash;
        become(plan);
    }

    /** Begins in this state. @param turn on the waiting list */
    Registration begin(RegistrationState first, long turn, Instant now) {
        this.turn = turn;
        registeredAt = now;
        come(first, now);
        return this;
    }

    /** Says other things; the address and whether somebody comes online stay as they are: they decide about places. */
    void change(RegistrationPlan plan, Instant now) {
        var tidy = plan.tidy();
        name = tidy.name();
        needs = tidy.needs();
        proposal = tidy.proposal();
        listed = tidy.listed();
        firstTime = tidy.first();
        changedAt = now;
    }

    private void become(RegistrationPlan plan) {
        var tidy = plan.tidy();
        name = tidy.name();
        organisation = tidy.organisation();
        organisationKey = RegistrationPlan.key(tidy.organisation());
        email = tidy.email();
        perspective = tidy.perspective();
        firstTime = tidy.first();
        online = tidy.online();
        needs = tidy.needs();
        proposal = tidy.proposal();
        listed = tidy.listed();
    }

    /** Is in this state from now on. */
    void come(RegistrationState next, Instant now) {
        state = next;
        present = next.isPresent() ? Boolean.TRUE : null;
        offeredUntil = null;
        changedAt = now;
    }

    /** Can have a place until then. */
    void offer(Instant until, Instant now) {
        come(RegistrationState.OFFERED, now);
        offeredUntil = until;
    }

    /** This version of the edition stands in the calendar of the person; null for none. */
    void invited(Integer sequence) {
        invitedSequence = sequence;
    }

    /** From now on only the mail with this secret leads to it. */
    void renew(String hash) {
        secretHash = hash;
    }

    /** Nothing that tells who it was stays: the account is gone. What is left counts in figures. */
    void forget(Instant now) {
        member = null;
        name = "-";
        organisation = "-";
        organisationKey = "-";
        email = "gone-" + id;
        needs = null;
        proposal = null;
        listed = false;
        changedAt = now;
    }

    RegistrationId id() {
        return new RegistrationId(id);
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    MemberId member() {
        return member;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    RegistrationState state() {
        return state;
    }

    long turn() {
        return turn;
    }

    Integer invitedSequence() {
        return invitedSequence;
    }

    String organisationKey() {
        return organisationKey;
    }

    /** What the policy of places has to know of it. */
    PlacePolicy.Claim claim() {
        return new PlacePolicy.Claim(id == null ? 0 : id, perspective, organisationKey, online);
    }

    RegistrationFacts facts() {
        return new RegistrationFacts(
                id(),
                edition(),
                member,
                new RegistrationPlan(
                        name, organisation, email, perspective, firstTime, online, needs, proposal, listed),
                state,
                registeredAt,
                offeredUntil);
    }
}
