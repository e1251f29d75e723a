package nl.leerkring.intervision;

import java.util.List;

/**
 * What another feature shows on the pages of a group, given as a CDI bean. A section is a Facelets file that is included at the top of
 * the overview; in it {@code #{circleView.group}} is the group as the viewer may see it.
 */
public interface GroupContributor {
    /** Order among contributors. */
    int order();

    /** The file of the section, for example {@code /pages/session/upcoming.xhtml}; null for none. */
    String section();

    /** Tabs beside the overview. */
    List<Tab> tabs(GroupId group);

    /** A part of a group with an address of its own. @param labelKey key of its name in the bundles */
    record Tab(String labelKey, String address) {}
}
