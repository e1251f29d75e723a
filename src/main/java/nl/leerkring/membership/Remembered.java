package nl.leerkring.membership;

/** A device that was recognised. @param secret the next one for its cookie; null: the cookie stays as it is */
public record Remembered(SignedIn who, String secret) {}
