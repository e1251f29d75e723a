package nl.leerkring.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.leerkring.content.TrainingContent.Accreditation;

/** The accreditation of a training as it stood on the day of completion; never changes. */
@Embeddable
class CertificateAccreditation {
    @Column(name = "register")
    private String register;

    @Column(name = "category")
    private String category;

    @Column(name = "course_id")
    private String courseId;

    @Column(name = "points")
    private BigDecimal points;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private Standing standing;

    protected CertificateAccreditation() {}

    CertificateAccreditation(Accreditation accreditation, LocalDate completedOn) {
        register = accreditation.register();
        category = accreditation.category() == null ? "" : accreditation.category();
        courseId = accreditation.courseId() == null ? "" : accreditation.courseId();
        points = accreditation.points();
        validFrom = accreditation.validFrom();
        validUntil = accreditation.validUntil();
        standing = Standing.of(accreditation, completedOn);
    }

    AccreditationLine line() {
        return new AccreditationLine(
                register, category, courseId, points.stripTrailingZeros(), validFrom, validUntil, standing);
    }
}
