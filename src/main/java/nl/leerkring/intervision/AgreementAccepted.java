package nl.leerkring.intervision;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** Somebody accepted the agreement in force of a group and from now on takes part in everything of it. */
public record AgreementAccepted(GroupId group, MemberId member, Instant at) {}
