package nl.leerkring.membership;

import nl.leerkring.shared.MemberId;

/** An account is gone; who keeps something of this member lets go of it in the same transaction. */
public record AccountRemoved(MemberId member) {}
