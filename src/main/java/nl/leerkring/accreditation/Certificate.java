package nl.leerkring.accreditation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.learning.TrainingCompleted;
import nl.leerkring.paper.HolderName;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.TrainingVersion;

/**
 * Proof that a member completed a version of a training. Drawn up once, at completion, as a copy of everything it says;
 * signed by the issuer in the same breath; from then on it never changes, whatever happens to member, training or
 * provider. (Withdrawing one comes later.)
 */
@Entity
@Table(name = "certificate")
class Certificate {
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "number", updatable = false)
    private PaperNumber number;

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(name = "member_id", updatable = false)
    private MemberId member;

    @Column(name = "training_version_id", updatable = false)
    private long trainingVersionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private CertificateKind kind;

    @Column(name = "holder_name", updatable = false)
    private String holderName;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "provider_name", updatable = false)
    private String providerName;

    @Column(name = "provider_kvk", updatable = false)
    private String providerKvk;

    @Column(name = "signatory_name", updatable = false)
    private String signatoryName;

    @Column(name = "signatory_function", updatable = false)
    private String signatoryFunction;

    @Column(name = "started_on", updatable = false)
    private LocalDate startedOn;

    @Column(name = "completed_on", updatable = false)
    private LocalDate completedOn;

    @Column(name = "study_load_minutes", updatable = false)
    private int studyLoadMinutes;

    @Column(name = "net_hours", updatable = false)
    private BigDecimal netHours;

    @Column(name = "score_percent", updatable = false)
    private Integer scorePercent;

    @Column(name = "training_version_number", updatable = false)
    private int trainingVersionNumber;

    @Column(name = "training_version_hash", updatable = false)
    private String trainingVersionHash;

    @Column(name = "training_version_published_on", updatable = false)
    private LocalDate trainingVersionPublishedOn;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "certificate_accreditation", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderColumn(name = "position")
    private List<CertificateAccreditation> accreditations = new ArrayList<>();

    protected Certificate() {}

    /** Draws up the certificate: copies what it will say for ever. @param holder initials and surname */
    Certificate(PaperNumber number, TrainingCompleted completion, String holder, TrainingVersion training) {
        this.number = number;
        enrolmentId = completion.enrolmentId();
        member = completion.member();
        holderName = holder;
        startedOn = day(completion.startedAt());
        completedOn = day(completion.completedAt());
        copy(training);
        scorePercent = kind == CertificateKind.TESTED ? completion.scorePercent() : null;
    }

    private void copy(TrainingVersion training) {
        trainingVersionId = training.id().value();
        trainingVersionNumber = training.number();
        trainingVersionHash = training.hash();
        trainingVersionPublishedOn = day(training.publishedAt());
        title = training.about().title();
        kind = training.about().tested() ? CertificateKind.TESTED : CertificateKind.ATTENDED;
        studyLoadMinutes = training.minutes();
        netHours = BigDecimal.valueOf(studyLoadMinutes).divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
        training.about().accreditations().stream()
                .map(accreditation -> new CertificateAccreditation(accreditation, completedOn))
                .forEach(accreditations::add);
    }

    /** The issuer puts its name to it. */
    Certificate signedBy(Issuer issuer, Instant moment) {
        providerName = issuer.name();
        providerKvk = issuer.kvk();
        signatoryName = issuer.signatory();
        signatoryFunction = issuer.signatoryFunction();
        issuedAt = moment;
        return this;
    }

    boolean belongsTo(MemberId someone) {
        return member.equals(someone);
    }

    PaperNumber number() {
        return number;
    }

    /** Everything the paper says, for its owner. */
    CertificateSheet sheet(String verificationAddress) {
        return new CertificateSheet(
                number,
                kind,
                holderName,
                title,
                new CertificateSheet.Study(startedOn, completedOn, studyLoadMinutes, netHours, scorePercent),
                lines(),
                new CertificateSheet.Edition(trainingVersionNumber, trainingVersionPublishedOn, trainingVersionHash),
                new CertificateSheet.Signed(providerName, providerKvk, signatoryName, signatoryFunction, day(issuedAt)),
                verificationAddress);
    }

    /** A line in the owner's list. */
    CertificateRow row() {
        return new CertificateRow(number, enrolmentId, title, kind, completedOn, lines());
    }

    /** What everybody with the number may see. */
    Verification verification(Instant now) {
        return new Verification(
                number,
                HolderName.shortened(holderName),
                title,
                trainingVersionNumber,
                kind,
                completedOn,
                netHours.stripTrailingZeros(),
                lines().stream()
                        .map(line -> new Verification.Points(line.register(), line.points(), line.standing()))
                        .toList(),
                providerName,
                day(issuedAt),
                now);
    }

    private List<AccreditationLine> lines() {
        return accreditations.stream().map(CertificateAccreditation::line).toList();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Clock.ZONE).toLocalDate();
    }
}
