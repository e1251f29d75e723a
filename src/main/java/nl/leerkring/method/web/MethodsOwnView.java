package nl.leerkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.method.Library;
import nl.leerkring.method.MethodVersion;
import nl.leerkring.method.OwnMethod;
import nl.leerkring.method.Workshop;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The methods of a facilitator. */
@Named
@RequestScoped
public class MethodsOwnView {
    private static final String HERE = "/intervision/methods/own";

    @Inject
    Workshop workshop;

    @Inject
    Library library;

    @Inject
    Go go;

    private List<OwnMethod> mine;

    /** Before showing: withdraws a method or puts it back. */
    public void act() {
        var withdraw = Faces.getRequestParameter("withdraw");
        var restore = Faces.getRequestParameter("restore");
        if (Faces.isPostback() && withdraw != null) {
            workshop.withdraw(withdraw);
            go.to(HERE, "method.own.withdrawn");
        } else if (Faces.isPostback() && restore != null) {
            workshop.restore(restore);
            go.to(HERE, "method.own.restored");
        }
    }

    public List<OwnMethod> getMine() {
        if (mine == null) {
            mine = workshop.mine();
        }
        return mine;
    }

    /** What a new one can begin with. */
    public List<MethodVersion> getExamples() {
        return library.all();
    }
}
