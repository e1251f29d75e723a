package nl.leerkring.training;

import java.util.Optional;

/** A page about a training that another feature brings to its editors, as a CDI bean. */
public interface EditorialTab {
    /** Name of the page, also the end of its address: {@code /training/editorial/<slug>/<name>}. */
    String name();

    /** Key of what stands on the tab. */
    String labelKey();

    /** What an editor should know who looks at the versions; empty when there is nothing to do. */
    Optional<News> news(TrainingSlug slug);

    /** A sentence with the way to the page. @param key of the sentence @param count its only argument */
    record News(String key, String linkKey, String name, long count) {}
}
