package nl.leerkring.vault;

import nl.leerkring.shared.MemberId;

/** What was asked was refused by another administrator, or taken back by who asked ({@code by} is {@code asked}). Fired inside the transaction. */
public record GlassRefused(VaultId vault, MemberId asked, MemberId by) {}
