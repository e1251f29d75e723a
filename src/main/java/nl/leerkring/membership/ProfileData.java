package nl.leerkring.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody tells of themselves. Nobody has to tell more than a name.
 *
 * @param displayName how to be called
 * @param nameOnCertificate initials and surname
 * @param language "nl" or "en"
 */
public record ProfileData(
        @NotBlank @Size(max = 60) String displayName,
        @NotBlank @Size(max = 100) String nameOnCertificate,
        @Size(max = 100) String job,
        @Size(max = 100) String city,
        @Size(max = 100) String perspective,
        @Pattern(regexp = "nl|en") String language) {}
