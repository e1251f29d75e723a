package nl.leerkring.network;

/** What other members may see of a member, each by the member's own word; nothing until then. */
public record Shown(boolean name, boolean organisation, boolean perspective, boolean email) {
    static final Shown NOTHING = new Shown(false, false, false, false);

    public boolean anything() {
        return name || organisation || perspective || email;
    }
}
