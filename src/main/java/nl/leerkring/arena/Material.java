package nl.leerkring.arena;

import jakarta.persistence.Embeddable;

/** Something to read before an edition or afterwards. */
@Embeddable
class Material {
    private String title;
    private String address;
    private boolean afterwards;

    protected Material() {}

    Material(MaterialPlan plan) {
        title = plan.title();
        address = plan.address();
        afterwards = plan.afterwards();
    }

    MaterialPlan plan() {
        return new MaterialPlan(title, address, afterwards);
    }
}
