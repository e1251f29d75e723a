package nl.leerkring.organisation;

import java.util.List;

/** What another feature adds to the pages of who manages an organisation, given as a CDI bean. */
public interface OrganisationContributor {
    /** Order among contributors. */
    int order();

    /** Tabs before the settings. */
    List<Tab> tabs(OrganisationFacts organisation);

    /** A page with an address of its own. @param labelKey key of its name in the bundles */
    record Tab(String labelKey, String address) {}
}
