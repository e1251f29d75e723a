package nl.leerkring.membership;

/** What a member sees of the own account. */
public record ProfileRow(String email, ChangeProfile profile) {}
