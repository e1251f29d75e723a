package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carries out lists in the background, some lines at a time. A line that fails is skipped, so that the others come through. */
@ApplicationScoped
public class ListWorker {
    private static final System.Logger LOG = System.getLogger(ListWorker.class.getName());
    private static final int AT_ONCE = 25;

    @Inject
    ListSteps steps;

    /** Goes on. @return how many lines were handled; none when there is nothing to do */
    public int step() {
        try {
            return steps.carryOut(AT_ONCE);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "lines of a list failed; they are tried one by one", failure);
            return one();
        }
    }

    private int one() {
        try {
            return steps.carryOut(1);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "a line of a list is skipped", failure);
            return steps.skip();
        }
    }
}
