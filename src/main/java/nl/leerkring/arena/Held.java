package nl.leerkring.arena;

import jakarta.persistence.Embeddable;

/** Places of an edition that are kept for a perspective. */
@Embeddable
class Held {
    private String perspective;
    private int places;

    protected Held() {}

    Held(EditionPlan.HeldPlan plan) {
        perspective = plan.perspective();
        places = plan.places();
    }

    EditionPlan.HeldPlan plan() {
        return new EditionPlan.HeldPlan(perspective, places);
    }
}
