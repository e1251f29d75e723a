package nl.leerkring.arena;

import java.util.List;

/** The perspectives of a transitiearena (domain, section 4), with which a new series begins. Their codes follow those of profiles. */
public final class UsualAngles {
    public static final List<Angle> ALL = List.of(
            new Angle("provider", "Aanbieder", false),
            new Angle("municipality", "Gemeente", false),
            new Angle("client-expert", "Ervaringsdeskundige of cliënt", true),
            new Angle("employer", "Werkgever", true),
            new Angle("social-entrepreneur", "Sociaal ondernemer", false),
            new Angle("policy-maker", "Beleidsmaker", false),
            new Angle("researcher", "Onderzoeker", false));

    private UsualAngles() {}
}
