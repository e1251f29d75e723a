package nl.leerkring.accreditation.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import nl.leerkring.accreditation.Verification;

/** The public check for programs: the same fields as the page, and no more. */
final class VerifyJson {
    private VerifyJson() {}

    static JsonObject of(VerifyView.Verdict verdict, VerifyView view) {
        return switch (verdict) {
            case VALID -> valid(view.getFound());
            case WAIT ->
                Json.createObjectBuilder()
                        .add("status", "wait")
                        .add("retryAfterSeconds", view.getSeconds())
                        .build();
            case UNKNOWN, NOTHING, ELSEWHERE ->
                Json.createObjectBuilder().add("status", "unknown").build();
        };
    }

    private static JsonObject valid(Verification found) {
        var accreditations = Json.createArrayBuilder();
        found.accreditations()
                .forEach(points -> accreditations.add(Json.createObjectBuilder()
                        .add("register", points.register())
                        .add("points", points.points())
                        .add("counts", points.standing().counts())));
        return Json.createObjectBuilder()
                .add("status", "valid")
                .add("number", found.number().value())
                .add("holder", found.holder())
                .add("title", found.title())
                .add("trainingVersion", found.trainingVersion())
                .add("kind", found.kind().name().toLowerCase(Locale.ROOT))
                .add("completedOn", found.completedOn().toString())
                .add("hours", found.hours())
                .add("accreditations", accreditations)
                .add("issuer", found.issuer())
                .add("issuedOn", found.issuedOn().toString())
                .add("checkedAt", found.checkedAt().toString())
                .build();
    }
}
