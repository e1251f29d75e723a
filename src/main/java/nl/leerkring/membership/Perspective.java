package nl.leerkring.membership;

/** From where somebody looks at the work; the mix makes a meeting worth while (the perspectives of the Transitiearena). */
public enum Perspective {
    PROVIDER,
    MUNICIPALITY,
    CLIENT_EXPERT,
    EMPLOYER,
    SOCIAL_ENTREPRENEUR,
    POLICY_MAKER,
    RESEARCHER
}
