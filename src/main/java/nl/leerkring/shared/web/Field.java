package nl.leerkring.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a field of a form shows of its errors; the id of a field is its client id (forms do not prepend theirs). */
@Named
@RequestScoped
public class Field {
    /** One sentence about one field, or about the whole form when the field is null. */
    public record Error(String field, String sentence) {}

    /** Whether something is wrong with the field. */
    public boolean wrong(String id) {
        return messages(id).findAny().isPresent();
    }

    /** What is wrong with it. */
    public String error(String id) {
        return messages(id).map(FacesMessage::getSummary).distinct().collect(Collectors.joining(" "));
    }

    /** Ids of hint and error, for {@code aria-describedby}; null leaves the attribute out. */
    public String describedBy(String id, String hint) {
        var ids = new ArrayList<String>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(id + "-hint");
        }
        if (wrong(id)) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** Whether anything is wrong on the page. */
    public boolean isAnyWrong() {
        return !getErrors().isEmpty();
    }

    /** Everything that is wrong, in the order of the form. */
    public List<Error> getErrors() {
        var context = FacesContext.getCurrentInstance();
        var errors = new ArrayList<Error>();
        context.getClientIdsWithMessages()
                .forEachRemaining(id -> context.getMessageList(id).stream()
                        .filter(Field::isError)
                        .forEach(message -> errors.add(new Error(id, message.getSummary()))));
        return errors.stream().distinct().toList();
    }

    private static Stream<FacesMessage> messages(String id) {
        return FacesContext.getCurrentInstance().getMessageList(id).stream().filter(Field::isError);
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
