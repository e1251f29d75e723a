package nl.leerkring.organisation;

import java.util.List;

/**
 * An organisation as everybody in it may know it.
 *
 * @param slug its name in addresses; never changes
 * @param plan what is known of it, tidy
 * @param logo hash of the picture, or null when there is none
 */
public record OrganisationFacts(OrganisationId id, String slug, OrganisationPlan plan, String logo) {
    public String name() {
        return plan.name();
    }

    public String kvk() {
        return plan.kvk();
    }

    public String colour() {
        return plan.colour();
    }

    public List<Signatory> signatories() {
        return plan.signatories();
    }

    /** Address of its pages, with what comes after it. */
    public String address(String rest) {
        return "/organisation/" + slug + rest;
    }

    /** Address of its logo, or null. */
    public String logoAddress() {
        return logo == null ? null : address("/logo?v=" + logo.substring(0, 12));
    }
}
