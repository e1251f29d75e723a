package nl.leerkring.intervision;

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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.register.Register;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Typed;
import nl.leerkring.vault.VaultId;

/**
 * Some people who do intervision together for some years. Begins with one facilitator, who is its first member; can be changed by its
 * facilitators while it is open; is closed with a reason, and from then on can only be read. Whoever counts its seats or changes who
 * is in it locks it first.
 */
@Entity
@Table(name = "intervision_group")
class IntervisionGroup {
    static final int REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private VaultId vault;

    private String name;

    private String theme;

    @Enumerated(EnumType.STRING)
    private Access access;

    private String organisation;

    private int fewest;

    private int most;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    private String place;

    @Column(name = "rhythm_weeks")
    private int rhythmWeeks;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** Ids of registers, separated by commas. */
    private String registers;

    @Column(name = "started_by")
    private MemberId startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "close_reason")
    private String closeReason;

    protected IntervisionGroup() {}

    /** @param plan without problems @param vault seals what is written in it */
    IntervisionGroup(GroupPlan plan, VaultId vault, MemberId starter, Instant now) {
        this.vault = vault;
        startedBy = starter;
        startedAt = now;
        become(plan);
    }

    /** Is from now on as planned. @param plan without problems */
    void become(GroupPlan plan) {
        requireOpen();
        name = plan.tidyName();
        theme = plan.tidyTheme();
        access = plan.access();
        organisation = plan.access() == Access.ORGANISATION ? plan.organisation() : null;
        fewest = plan.fewest();
        most = plan.most();
        form = plan.form();
        place = plan.tidyPlace();
        rhythmWeeks = plan.rhythmWeeks();
        endsOn = plan.endsOn();
        registers = plan.registers().stream().map(Register::id).collect(Collectors.joining(","));
    }

    /** Ends. @throws DomainException beside the field without a reason, refused when it has ended */
    void close(String reason, Instant now) {
        requireOpen();
        closeReason = Typed.lines("reason", reason, "intervision.error.reason", REASON);
        closedAt = now;
    }

    /** Ends because nobody is left. */
    void end(Instant now) {
        closedAt = now;
    }

    /** @throws DomainException refused when it is closed */
    void requireOpen() {
        if (closedAt != null) {
            throw DomainException.refused("intervision.closed");
        }
    }

    /** @throws DomainException refused when nobody can be added */
    void requireSeat(int taken) {
        requireOpen();
        if (taken >= most) {
            throw DomainException.refused("intervision.full");
        }
    }

    GroupId id() {
        return new GroupId(id);
    }

    VaultId vault() {
        return vault;
    }

    String name() {
        return name;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    String organisation() {
        return organisation;
    }

    GroupFacts facts(int taken) {
        return new GroupFacts(
                id(),
                name,
                theme,
                access,
                organisation,
                fewest,
                most,
                form,
                place,
                rhythmWeeks,
                endsOn,
                registers.isEmpty() ? List.of() : List.of(registers.split(",")),
                closedAt,
                closeReason,
                taken);
    }
}
