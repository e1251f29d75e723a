package nl.leerkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.IntFunction;
import nl.leerkring.format.PackageError;
import nl.leerkring.method.Method;
import nl.leerkring.method.MethodDraft;
import nl.leerkring.method.OwnMethod;
import nl.leerkring.method.Workshop;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** Making a method: step by step in a form, or as text. Nothing is kept but by saving; the form carries everything itself. */
@Named
@RequestScoped
public class MethodEditView {
    @Inject
    Workshop workshop;

    @Inject
    Go go;

    @Inject
    Text text;

    private OwnMethod own;
    private MethodDraft draft;
    private String yaml;
    private boolean asText;
    private Method preview;
    private int focus = -1;

    /** Before showing: opens the method, or does what was pressed. */
    public void act() {
        if (address() != null) {
            own = workshop.open(address());
        }
        if (Faces.isPostback()) {
            draft = DraftForm.read();
            yaml = DraftForm.text("yaml");
            asText = DraftForm.text("mode").equals("text");
            press(DraftForm.Pressed.read());
        } else {
            begin();
        }
    }

    private void begin() {
        var from = Faces.getRequestParameter("from");
        if (own != null || from != null) {
            yaml = own == null ? workshop.copy(from) : own.yaml();
            draft = MethodDraft.of(workshop.check(yaml).method());
        } else {
            draft = MethodDraft.empty();
            workshop.check(draft.text().yaml());
        }
    }

    private void press(DraftForm.Pressed pressed) {
        switch (pressed.word()) {
            case "save" -> save();
            case "preview" -> check();
            case "text" -> toText();
            case "form" -> toForm();
            default -> focus = pressed.on(draft);
        }
    }

    private void save() {
        go.tried(() -> {
            var saved = workshop.save(new Workshop.SaveMethod(address(), DraftForm.number("seen"), written()));
            if (saved.errors().isEmpty()) {
                go.to("/intervision/methods/own", "method.own.saved");
            } else {
                tell(saved.errors());
            }
        });
    }

    private void check() {
        go.tried(() -> {
            var checked = workshop.check(written());
            if (checked.fine()) {
                preview = checked.method();
            } else {
                tell(checked.errors());
            }
        });
    }

    private void toText() {
        yaml = draft.text().yaml();
        asText = true;
    }

    private void toForm() {
        go.tried(() -> {
            var checked = workshop.check(yaml);
            if (checked.fine()) {
                draft = MethodDraft.of(checked.method());
                asText = false;
            } else {
                tell(checked.errors());
            }
        });
    }

    private String written() {
        return asText ? yaml : draft.text().yaml();
    }

    /** Shows what is wrong beside its field; in a text with its line. */
    private void tell(List<PackageError> errors) {
        IntFunction<String> field = asText ? line -> "yaml" : draft.text()::field;
        for (var error : errors) {
            var sentence = asText ? text.of("method.edit.line", error.line(), error.message()) : error.message();
            FacesContext.getCurrentInstance()
                    .addMessage(
                            field.apply(error.line()),
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        FacesContext.getCurrentInstance().validationFailed();
    }

    public MethodDraft getDraft() {
        return draft;
    }

    public String getYaml() {
        return yaml;
    }

    public boolean isAsText() {
        return asText;
    }

    /** What was asked to be shown, or null. */
    public Method getPreview() {
        return preview;
    }

    /** The method as it is now, or null when it is new. */
    public OwnMethod getOwn() {
        return own;
    }

    /** Number of the version on this page: who saves over another page is told. */
    public int getSeen() {
        return Faces.isPostback() ? DraftForm.number("seen") : own == null ? 0 : own.number();
    }

    /** Place of the step that was just touched, or -1. */
    public int getFocus() {
        return focus;
    }

    /** Whether a list of words with commas holds this one. */
    public boolean has(String words, String word) {
        return words != null && List.of(words.split(" *, *")).contains(word);
    }

    private static String address() {
        return Faces.getRequestParameter("address");
    }
}
