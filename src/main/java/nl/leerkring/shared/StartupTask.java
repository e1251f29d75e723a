package nl.leerkring.shared;

/** Something a feature does once when the server starts, after the schema is there. Must be safe to repeat, on any node. */
public interface StartupTask {
    /** Low numbers first: 10 content, 100 demo members, 200 demo activity. */
    int order();

    /** Whether it belongs to the demo only ({@code leerkring.demo=true}). */
    boolean demoOnly();

    /** Does it. */
    void run();
}
