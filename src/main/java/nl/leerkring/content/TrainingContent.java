package nl.leerkring.content;

import java.util.List;

/** What a package says, compiled, before it is a version. @param modules in order */
public record TrainingContent(About about, List<Module> modules) {
    /**
     * What the catalogue and the certificate say of a training.
     *
     * @param descriptionHtml sanitised
     * @param coverAddress address of the cover picture
     * @param tested whether completion gives a "certificaat" (true) or a "bewijs van deelname"
     * @param sensitive what is said above every part, which then has a quick exit; null when nothing needs it
     */
    public record About(
            String title,
            String theme,
            String promise,
            String descriptionHtml,
            List<String> audience,
            String coverAddress,
            String coverAlt,
            List<String> goals,
            String madeBy,
            java.time.LocalDate checkedOn,
            String evidence,
            List<Source> sources,
            List<Accreditation> accreditations,
            boolean tested,
            Casus.Warning sensitive) {}

    /** What the content rests on. @param url may be null */
    public record Source(String title, int year, String url, java.time.LocalDate checkedOn) {}

    /** Points of a professional register. @param courseId the register's ID-nummer */
    public record Accreditation(
            String register,
            String courseId,
            String category,
            java.math.BigDecimal points,
            java.time.LocalDate validFrom,
            java.time.LocalDate validUntil) {}

    /** A group of parts. */
    public record Module(String id, String title, List<Part> parts) {}
}
