package nl.leerkring.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import nl.leerkring.activity.ScaleResult;
import nl.leerkring.activity.ScaleRoom;
import nl.leerkring.content.Scale;
import nl.leerkring.learning.web.PartView;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Trying a scale. The outcome is the answer to the form and stands nowhere else. */
@Named
@RequestScoped
public class ScaleView {
    @Inject
    ScaleRoom scaleRoom;

    @Inject
    PartView partView;

    @Inject
    Go go;

    private ScaleResult result;

    /** The outcome, only in the answer to the form. */
    public ScaleResult getResult() {
        return result;
    }

    /** Whether this answer was chosen just now. */
    public boolean chosen(String item, String answer) {
        return answer.equals(Faces.getRequestParameter("item." + item));
    }

    /** Counts, and shows without going elsewhere: what is not kept cannot be asked for again. */
    public void count() {
        var answers = new HashMap<String, String>();
        if (partView.getPage().part().body() instanceof Scale scale) {
            scale.items().forEach(item -> {
                var answer = Faces.getRequestParameter("item." + item.id());
                if (answer != null) {
                    answers.put(item.id(), answer);
                }
            });
        }
        go.tried(() -> result = scaleRoom.count(slug(), part(), answers));
    }

    private String slug() {
        return partView.getPage().slug();
    }

    private String part() {
        return partView.getPage().part().id();
    }
}
