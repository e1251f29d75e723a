package nl.leerkring.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.format.Fields;
import nl.leerkring.format.UniqueIds;

/** Reads the scenes of a case and remembers where each stands in its file. */
final class SceneReader {
    private static final int MOST_CHOICES = 6;
    private static final int LONGEST_SCENE = 18;
    private static final int LONGEST_CHOICE = 28;

    private final Material material;
    private final Casus.Mode mode;
    private final UniqueIds ids = new UniqueIds("scène");
    private final Map<String, Fields> places = new HashMap<>();

    SceneReader(Material material, Casus.Mode mode) {
        this.material = material;
        this.mode = mode;
    }

    /** Where a scene ("scene") or a choice ("scene.choice") stands, for messages. */
    Map<String, Fields> places() {
        return places;
    }

    Casus.Scene read(Fields fields) {
        var id = ids.take(fields, "id");
        places.put(id, fields);
        var ending = ending(fields.mapOrNull("ending"));
        var scene = new Casus.Scene(
                id,
                fields.text("title"),
                shortText(fields, LONGEST_SCENE),
                picture(fields),
                media(fields),
                material.html(fields, "text"),
                speech(fields),
                fields.textOr("question", null),
                choices(fields, id),
                views(fields),
                ending);
        checkChoices(fields, scene);
        fields.done();
        return scene;
    }

    private static void checkChoices(Fields fields, Casus.Scene scene) {
        var count = scene.choices().size();
        if (scene.ending() != null && count > 0) {
            fields.error("choices", "Een einde heeft geen keuzes. Haal ze weg, of haal ending weg.");
        }
        if (scene.ending() == null && (count < 2 || count > MOST_CHOICES)) {
            fields.error(
                    count == 0
                            ? "De scène \"" + scene.id()
                                    + "\" leidt nergens heen. Voeg keuzes toe, of maak er een einde van."
                            : "Geef 2 tot en met 6 keuzes; nu zijn het er " + count + ".");
        }
        if (count > 0
                && scene.choices().stream().noneMatch(choice -> choice.when().always())) {
            fields.error("choices", "Geef minstens een keuze zonder when. Anders kan iemand vastlopen.");
        }
    }

    private static String shortText(Fields fields, int longest) {
        var text = fields.textOr("short", fields.textOr(longest == LONGEST_SCENE ? "title" : "text", ""));
        if (text.length() > longest) {
            fields.error(
                    fields.has("short") ? "short" : "id",
                    "Geef bij short een naam van hoogstens " + longest + " tekens; \"" + text + "\" heeft er "
                            + text.length() + ".");
        }
        return text;
    }

    private Casus.Picture picture(Fields fields) {
        return fields.has("image")
                ? new Casus.Picture(material.picture(fields, "image"), fields.textOr("imageAlt", ""))
                : null;
    }

    private Block.Media media(Fields fields) {
        var film = fields.mapOrNull("video");
        var sound = fields.mapOrNull("audio");
        if (film != null) {
            var video = material.video(film);
            film.done();
            return video;
        }
        if (sound == null) {
            return null;
        }
        var audio = material.audio(sound);
        sound.done();
        return audio;
    }

    private static List<Casus.Speech> speech(Fields fields) {
        var speech = new ArrayList<Casus.Speech>();
        for (var row : fields.list("speech")) {
            speech.add(new Casus.Speech(row.text("who"), row.text("text")));
            row.done();
        }
        return List.copyOf(speech);
    }

    private static List<Casus.View> views(Fields fields) {
        var views = new ArrayList<Casus.View>();
        for (var row : fields.list("views")) {
            views.add(new Casus.View(row.text("who"), row.textOr("where", null), row.text("text")));
            row.done();
        }
        if (views.size() == 1) {
            fields.error("views", "Een mening alleen is geen tegenstelling. Geef er minstens twee.");
        }
        return List.copyOf(views);
    }

    private Casus.Ending ending(Fields fields) {
        if (fields == null) {
            return null;
        }
        var open = mode == Casus.Mode.DILEMMA;
        var tone = CasusReader.enumOf(fields, "tone", Casus.Tone.class, Casus.Tone.OPEN);
        if (open != (tone == Casus.Tone.OPEN)) {
            fields.error("tone", open ? "In een dilemma is elk einde open." : "Kies uit good, mixed en bad.");
        }
        var ending = new Casus.Ending(fields.text("title"), tone, material.html(fields, "debrief"));
        fields.done();
        return ending;
    }

    private List<Casus.Choice> choices(Fields scene, String sceneId) {
        var choiceIds = new UniqueIds("keuze");
        var choices = new ArrayList<Casus.Choice>();
        for (var row : scene.list("choices")) {
            var choice = choice(row, choiceIds.take(row, "id"));
            places.put(sceneId + "." + choice.id(), row);
            choices.add(choice);
            row.done();
        }
        return List.copyOf(choices);
    }

    private Casus.Choice choice(Fields row, String id) {
        var protocol = mode == Casus.Mode.PROTOCOL;
        if (!protocol && row.has("verdict")) {
            row.error("verdict", "In een dilemma is er geen goed of fout. Haal verdict weg.");
        }
        return new Casus.Choice(
                id,
                row.text("text"),
                shortText(row, LONGEST_CHOICE),
                condition(row),
                routes(row),
                CasusReader.effects(row),
                row.textOr("consequence", null),
                protocol ? CasusReader.enumOf(row, "verdict", Casus.Verdict.class, Casus.Verdict.GOOD) : null,
                row.textOr("step", null),
                row.text("comment"));
    }

    private static Condition condition(Fields row) {
        if (!row.has("when")) {
            return Condition.ALWAYS;
        }
        var read = Condition.parse(row.text("when"));
        if (read.isEmpty()) {
            row.error("when", "Deze voorwaarde begrijpen we niet. Schrijf bijvoorbeeld: vertrouwen >= 2 and tijd < 3.");
        }
        return read.orElse(Condition.ALWAYS);
    }

    private static List<Casus.Route> routes(Fields choice) {
        if (choice.has("to") == choice.has("routes")) {
            choice.error("Zeg bij een keuze waar zij heen leidt: met to, of met routes.");
        }
        if (choice.has("to")) {
            return List.of(new Casus.Route(Condition.ALWAYS, choice.text("to")));
        }
        var routes = new ArrayList<Casus.Route>();
        for (var row : choice.list("routes")) {
            routes.add(new Casus.Route(condition(row), row.text("to")));
            row.done();
        }
        for (int i = 0; i < routes.size(); i++) {
            if (routes.get(i).when().always() != (i == routes.size() - 1)) {
                choice.error("routes", "Alleen de laatste regel staat zonder when.");
                break;
            }
        }
        return List.copyOf(routes);
    }
}
