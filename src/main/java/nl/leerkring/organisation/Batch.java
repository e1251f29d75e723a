package nl.leerkring.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/**
 * A list of people from a file. Begins checked, without any effect; is begun by a manager, carried out in the background line by line, so that a restart loses nothing;
 * can be undone for thirty days after it is done.
 */
@Entity(name = "OrganisationBatch")
@Table(name = "organisation_batch")
class Batch {
    static final Duration UNDOING = Duration.ofDays(30);

    /** Where a list is. */
    enum State {
        CHECKED,
        RUNNING,
        DONE,
        UNDONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "separated_by")
    private String separatedBy;

    @Column(name = "lines_read")
    private int linesRead;

    @Enumerated(EnumType.STRING)
    private State state;

    private int handled;

    @Column(name = "made_by")
    private MemberId madeBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected Batch() {}

    Batch(OrganisationId organisation, String fileName, ListFile file, MemberId by, Instant now) {
        organisationId = organisation.value();
        this.fileName = fileName;
        separatedBy = String.valueOf(file.separator());
        linesRead = file.lines().size();
        state = State.CHECKED;
        madeBy = by;
        checkedAt = now;
    }

    /** @throws DomainException refused when it was begun already */
    void begin(Instant now) {
        require(State.CHECKED);
        state = State.RUNNING;
        begunAt = now;
    }

    /** So many lines more are carried out; none means that all are. */
    void went(int lines, Instant now) {
        handled += lines;
        if (lines == 0) {
            state = State.DONE;
            doneAt = now;
        }
    }

    /** @throws DomainException refused while it is not done, or too long after */
    void undo(Instant now) {
        require(State.DONE);
        if (!isUndoable(now)) {
            throw DomainException.refused("organisation.list.error.late");
        }
        state = State.UNDONE;
        undoneAt = now;
    }

    boolean isUndoable(Instant now) {
        return state == State.DONE && now.isBefore(doneAt.plus(UNDOING));
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw DomainException.refused("organisation.list.error.state");
        }
    }

    long id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    MemberId madeBy() {
        return madeBy;
    }

    BatchFacts facts(Instant now) {
        return new BatchFacts(
                id, fileName, separatedBy, linesRead, state.name(), handled, checkedAt, doneAt, isUndoable(now));
    }
}
