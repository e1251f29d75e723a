package nl.leerkring.harvest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What came of an experiment, told once and never changed. */
@Entity
@Table(name = "harvest_sequel")
class Sequel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "finding_id")
    private long findingId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String content;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Sequel() {}

    Sequel(FindingId finding, Outcome outcome, String content, Instant now) {
        findingId = finding.value();
        this.outcome = outcome;
        this.content = content;
        toldAt = now;
    }

    FindingId finding() {
        return new FindingId(findingId);
    }

    FindingRow.Told told() {
        return new FindingRow.Told(outcome, content, toldAt);
    }
}
