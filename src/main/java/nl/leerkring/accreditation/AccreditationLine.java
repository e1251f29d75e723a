package nl.leerkring.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a certificate counts for in one register.
 *
 * @param courseId the register's ID-nummer of the training
 * @param points in points of the register, also when they do not count
 * @param validFrom first day of the accreditation, or null
 * @param validUntil last day of the accreditation, or null
 */
public record AccreditationLine(
        String register,
        String category,
        String courseId,
        BigDecimal points,
        LocalDate validFrom,
        LocalDate validUntil,
        Standing standing) {}
