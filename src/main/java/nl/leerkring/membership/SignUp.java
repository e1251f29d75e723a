package nl.leerkring.membership;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** What somebody fills in to get an account. @param fullName first and last name, for the certificate */
public record SignUp(
        @NotBlank @Size(max = 100) String fullName,
        @NotBlank @Email @Size(max = 200) String email,
        String password,
        boolean termsAccepted,
        Locale language) {
    /** Never the password. */
    @Override
    public String toString() {
        return "SignUp";
    }
}
