package nl.leerkring.support;

import nl.leerkring.shared.QueryCount;

/** What work costs the database. In the server. */
public final class Queries {
    private Queries() {}

    /** Statements of the second time: the first may fill a cache. */
    public static long of(Runnable work) {
        work.run();
        var before = QueryCount.here();
        work.run();
        return QueryCount.here() - before;
    }
}
