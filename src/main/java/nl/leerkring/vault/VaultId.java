package nl.leerkring.vault;

import java.io.Serializable;
import java.util.Optional;

/**
 * Refers to a vault. Twelve digits, drawn at random: after a restore no new vault gets the number of one that was destroyed, and a number
 * tells nothing about how many there are. No secret.
 */
public record VaultId(long value) implements Serializable {
    static final long SMALLEST = 100_000_000_000L;
    static final long LARGEST = 999_999_999_999L;

    /** As a person types it, with or without spaces; empty when it is no number of a vault. */
    public static Optional<VaultId> parse(String typed) {
        var digits = typed == null ? "" : typed.replaceAll("\\s", "");
        return digits.matches("[1-9]\\d{11}") ? Optional.of(new VaultId(Long.parseLong(digits))) : Optional.empty();
    }

    /** As a person reads it: 4821 0937 1125. */
    public String inGroups() {
        return Long.toString(value).replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
