package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.learning.RepairedTest;
import nl.leerkring.learning.Repairs;
import nl.leerkring.learning.Rescoring;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Tests of which a question was repaired, for their editors, and scoring them again. */
@Named
@RequestScoped
public class RescoringView {
    @Inject
    Repairs repairs;

    @Inject
    Rescoring rescoring;

    @Inject
    Go go;

    private List<RepairedTest> tests;
    private RepairedTest test;

    /** All tests with a repaired question. */
    public List<RepairedTest> getTests() {
        if (tests == null) {
            tests = repairs.all(slug());
        }
        return tests;
    }

    /** The test of the address. */
    public RepairedTest getTest() {
        if (test == null) {
            test = repairs.one(slug(), part());
        }
        return test;
    }

    public void run() {
        rescoring.run(slug(), part());
        go.to("/training/editorial/" + slug() + "/rescoring", "rescoring.done");
    }

    private static String slug() {
        return Faces.getRequestParameter("slug");
    }

    private static String part() {
        return Faces.getRequestParameter("part");
    }
}
