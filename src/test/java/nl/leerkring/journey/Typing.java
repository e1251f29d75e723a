package nl.leerkring.journey;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;

/** Somebody types in a form what its fields were not made for: as the page says nothing about it, so nothing stops it but the server. */
final class Typing {
    private static final Map<String, String> SENSIBLE = Map.of(
            "current-password", "de koffie is op",
            "new-password", "een heel ander zinnetje",
            "email", "noor@voorbeeld.test",
            "username", "noor@voorbeeld.test",
            "name", "Noor de Bakker");

    private final Visit visit;
    private final Form form;

    Typing(Visit visit, Form form) {
        this.visit = visit;
        this.form = form;
    }

    /** Opens the page of the form. @return whether the form is (still) there and can be typed in */
    boolean open() {
        visit.open(form.page());
        return isThere();
    }

    boolean isThere() {
        return onPage().count() > 0 && !fields().isEmpty();
    }

    /** Fields in which one can type now. */
    List<String> fields() {
        return form.texts().stream()
                .filter(name -> field(name).count() > 0 && field(name).isEnabled())
                .toList();
    }

    boolean isSecret(String name) {
        return "password".equals(field(name).getAttribute("type"));
    }

    /** Types in all fields and presses the button. */
    void everywhere(String text) {
        fields().forEach(name -> type(name, text));
        press();
    }

    /** Types in one field, something sensible in the empty ones beside it, and presses the button. */
    void only(String name, String text) {
        for (var other : fields()) {
            var usual = SENSIBLE.get("" + field(other).getAttribute("autocomplete"));
            if (usual != null && field(other).inputValue().isEmpty()) {
                field(other).fill(usual);
            }
        }
        type(name, text);
        press();
    }

    private void type(String name, String text) {
        field(name)
                .evaluate(
                        "e => { e.removeAttribute('maxlength'); if (e.type !== 'password') e.setAttribute('type', 'text'); }");
        field(name).fill(text);
    }

    private void press() {
        onPage().evaluate("form => { form.noValidate = true; }");
        onPage().locator("input[type=checkbox]").all().forEach(Locator::check);
        onPage().locator("button[type=submit]:not([name=move]), input[type=submit]")
                .first()
                .click();
        visit.page.waitForLoadState();
    }

    /** What stands in the field now. */
    String value(String name) {
        return field(name).inputValue();
    }

    /** Whether there is a message where the field is: in its own box, or in that of the question it belongs to. */
    boolean isToldBeside(String name) {
        return field(name)
                        .locator("xpath=ancestor::*[contains(@class, 'field') or self::fieldset]")
                        .locator(".field__error")
                        .count()
                > 0;
    }

    /** Whether the page says anywhere that something is wrong, or that it was kept. */
    boolean isTold() {
        return visit.page.locator("#errors, .field__error, .note--warn, .toast").count() > 0;
    }

    private Locator onPage() {
        return form.on(visit.page.locator("body"));
    }

    private Locator field(String name) {
        return onPage().locator("[name='" + name + "']").first();
    }
}
