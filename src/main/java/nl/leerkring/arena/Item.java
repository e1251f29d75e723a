package nl.leerkring.arena;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A part of a programme. Its times follow from what comes before it on the same day. */
@Embeddable
class Item {
    private int day;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String title;
    private String description;
    private int minutes;
    private String speaker;
    private boolean agreed;

    protected Item() {}

    Item(ItemPlan plan) {
        day = plan.day();
        kind = plan.kind();
        title = plan.title();
        description = plan.description();
        minutes = plan.minutes();
        speaker = plan.speaker();
        agreed = plan.agreed();
    }

    ItemPlan plan() {
        return new ItemPlan(day, kind, title, description, minutes, speaker, agreed);
    }
}
