package nl.leerkring.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.format.PackageError;
import nl.leerkring.register.RegisterDesk;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** The rules of the registers: all of them, and the text of one with its history. */
@Named
@RequestScoped
public class RulesView {
    @Inject
    RegisterDesk desk;

    @Inject
    Caller caller;

    @Inject
    Go go;

    @Inject
    Text text;

    private RegisterDesk.Page page;
    private boolean fine;

    /** Before showing: checks or saves what was sent. */
    public void act() {
        getPage();
        if (!Faces.isPostback()) {
            return;
        }
        go.tried(() -> {
            var saving = "save".equals(Faces.getRequestParameter("do"));
            var errors = saving ? desk.save(register(), seen(), typed()) : desk.check(register(), typed());
            errors.forEach(this::tell);
            fine = errors.isEmpty();
            if (saving && fine) {
                go.to("/registers/" + register(), "register.saved");
            }
        });
    }

    private void tell(PackageError error) {
        var sentence = text.of("register.line", error.line(), error.message());
        var context = FacesContext.getCurrentInstance();
        context.addMessage("yaml", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    private static long seen() {
        var seen = Faces.getRequestParameter("seen");
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }

    /** The rules of today. */
    public List<RegisterRules> getAll() {
        return desk.all();
    }

    /** The register of the address. @throws DomainException 404 when there is none */
    public RegisterDesk.Page getPage() {
        if (page == null) {
            var version = Faces.getRequestParameter("version");
            if (version != null && !version.matches("\\d{1,18}")) {
                throw DomainException.notFound();
            }
            page = desk.page(register(), version == null ? null : Long.valueOf(version));
        }
        return page;
    }

    /** What stands in the field: what was typed, or else the version. */
    public String getYaml() {
        return Faces.isPostback() ? typed() : getPage().yaml();
    }

    /** Whether the text was looked at, and nothing is wrong with it. */
    public boolean isFine() {
        return fine;
    }

    public boolean isAdministrator() {
        return caller.has(Role.ADMINISTRATOR);
    }

    public boolean isEditor() {
        return caller.has(Role.EDITOR);
    }

    private static String typed() {
        var typed = Faces.getRequestParameter("yaml");
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    private static String register() {
        var register = Faces.getRequestParameter("register");
        return register == null ? "" : register;
    }
}
