package nl.leerkring.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.leerkring.shared.MemberId;

/**
 * A period in which a member is registered, with the sealed number. Made and changed by the member; taken back it stays, without its number, because
 * entries of the ledger refer to it.
 */
@Entity(name = "LedgerRegistration")
@Table(name = "ledger_registration")
class Registration {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "member", updatable = false)
    private MemberId member;

    @Column(name = "register", updatable = false)
    private String register;

    @Column(name = "number")
    private byte[] number;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Registration() {}

    Registration(MemberId member, RegistrationPlan plan) {
        this.member = member;
        register = plan.register();
        become(plan);
    }

    void become(RegistrationPlan plan) {
        beginsOn = plan.begins();
        endsOn = plan.ends();
    }

    void numbered(byte[] sealed) {
        number = sealed;
    }

    /** From here on it brings nothing; the number is forgotten. */
    void end(Instant now) {
        endedAt = now;
        number = null;
    }

    byte[] number() {
        return number;
    }

    /** What the number is sealed for. */
    String purpose() {
        return "registration:" + id;
    }

    Holding holding() {
        return new Holding(id, register, beginsOn, endsOn);
    }
}
