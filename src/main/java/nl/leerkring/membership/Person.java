package nl.leerkring.membership;

import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * What other features may know of a member.
 *
 * @param displayName as the member wants to be called
 * @param nameOnCertificate initials and surname, as on certificates
 */
public record Person(MemberId id, String displayName, String nameOnCertificate, String email, Locale language) {}
