package nl.leerkring.proof.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.proof.ProofFacts;
import nl.leerkring.proof.ProofRoom;
import nl.leerkring.proof.ReflectionText;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The own proofs, and one of them with the own reflection. */
@Named
@RequestScoped
public class ProofView {
    @Inject
    ProofRoom room;

    @Inject
    Go go;

    private List<ProofFacts> rows;
    private ProofRoom.Own own;
    private String technical;
    private String normative;
    private String personal;

    public List<ProofFacts> getRows() {
        if (rows == null) {
            rows = room.mine();
        }
        return rows;
    }

    /** Minutes of all proofs together, without breaks. */
    public int getMinutes() {
        return getRows().stream().mapToInt(ProofFacts::netMinutes).sum();
    }

    /** Before showing: takes what was kept. */
    public void open() {
        var kept = getOwn().reflection();
        if (!Faces.isPostback()) {
            technical = kept.technical();
            normative = kept.normative();
            personal = kept.personal();
        }
    }

    public ProofRoom.Own getOwn() {
        if (own == null) {
            own = room.one(number());
        }
        return own;
    }

    public void reflect() {
        var text = new ReflectionText(technical, normative, personal);
        var problems = room.problems(text);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> room.reflect(number(), text))) {
            go.to("/intervision/proofs/" + number(), "proof.toast.reflected");
        }
    }

    private static PaperNumber number() {
        return PaperNumber.parse(Faces.getRequestParameter("number")).orElseThrow(DomainException::notFound);
    }

    public String getTechnical() {
        return technical;
    }

    public void setTechnical(String technical) {
        this.technical = technical;
    }

    public String getNormative() {
        return normative;
    }

    public void setNormative(String normative) {
        this.normative = normative;
    }

    public String getPersonal() {
        return personal;
    }

    public void setPersonal(String personal) {
        this.personal = personal;
    }
}
