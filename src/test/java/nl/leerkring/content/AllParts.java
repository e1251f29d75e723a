package nl.leerkring.content;

import java.nio.charset.StandardCharsets;

/** A small training with one part of every kind, all open at once, to be put in by a test. */
public final class AllParts {
    private static final String PARTS = """
              - {id: oefenen, kind: quiz, title: Oefenen, minutes: 5, file: quizzes/oefenen.yaml}
              - {id: gedaan, kind: quiz, title: Gedaan, minutes: 5, file: quizzes/oefenen.yaml}
              - {id: scan, kind: quickscan, title: Scan, minutes: 5, file: quickscans/scan.yaml}
              - {id: deur, kind: casus, title: Aan de deur, minutes: 5, file: casus/deur.yaml}
              - {id: terugblik, kind: casus, title: Weer aan de deur, minutes: 5, file: casus/terugblik.yaml}
              - {id: film, kind: video, title: Film, minutes: 5, file: parts/film.yaml}
              - {id: stem, kind: audio, title: Stem, minutes: 5, file: parts/stem.yaml}
              - {id: gedachten, kind: reflection, title: Gedachten, minutes: 5, file: parts/gedachten.yaml}
              - {id: lijst, kind: checklist, title: Lijst, minutes: 5, file: parts/lijst.yaml}
              - {id: kaart, kind: download, title: Kaart, minutes: 5, file: parts/kaart.yaml}
              - {id: verder, kind: links, title: Verder, minutes: 5, file: parts/verder.yaml}
              - {id: plan, kind: assignment, title: Plan, minutes: 5, file: parts/plan.yaml}
              - {id: gepland, kind: assignment, title: Gepland, minutes: 5, file: parts/plan.yaml}
              - {id: samen, kind: meeting, title: Samen, minutes: 5, file: parts/samen.yaml}
              - {id: schaal, kind: scale, title: Schaal, minutes: 5, file: parts/schaal.yaml}
            """.indent(4);
    private static final String PRACTICE = """
            pass: 70
            attempts: 0
            questions:
              - {id: klopt, kind: true-false, text: Kijken kost tijd., why: Daarom., correct: true, feedback: {"true": Ja., "false": Toch wel.}}
            """;
    private static final String SCAN = """
            intro: Hoe werk je?
            scale: [{value: 0, label: Nooit}, {value: 1, label: Altijd}]
            areas: [{id: daar, title: Daar zijn, low: Kom vaker., high: Ga zo door.}]
            statements: [{id: plein, area: daar, text: Ik ben op het plein.}]
            profiles: [{from: 0, title: Begin, text: Begin maar.}]
            """;
    private static final String FILM = """
            {id: film, title: Film, src: media/film.webm, poster: media/cover.svg, captions: media/film.vtt, seconds: 9, transcript: Kijk.}
            """;
    private static final String SCALE = """
            answers: [{id: ja, label: Ja}, {id: nee, label: Nee}]
            subscales: [{id: gemis, title: Gemis, bands: [{from: 0, title: Weinig, text: Weinig gemis.}]}]
            items: [{id: leeg, text: Het is leeg., subscale: gemis, scores: {ja: 1, nee: 0}}]
            bands: [{from: 0, title: Weinig, text: Weinig in totaal.}]
            """;
    private static final String LESSON = "Kijk goed.\n\n```reflection\nid: les\nquestion: Wat zie je?\n```\n";

    private AllParts() {}

    /** The whole package. */
    public static Packages files() {
        return others(EveryKind.files())
                .replacing("training.yaml", "title: Alle soorten vragen", "title: Alle onderdelen")
                .replacing("training.yaml", "      - {id: toets,", PARTS + "      - {id: toets,")
                .with("lessons/kijken.md", LESSON)
                .with("quizzes/oefenen.yaml", PRACTICE)
                .with("quickscans/scan.yaml", SCAN)
                .with("casus/deur.yaml", Cases.yaml())
                .with("casus/terugblik.yaml", Cases.yaml().replace("id: meenemen", "id: terugkijken"))
                .with("media/film.vtt", "WEBVTT\n")
                .with("media/film.webm", new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, 0, 0})
                .with("media/stem.ogg", "OggS\0\0".getBytes(StandardCharsets.UTF_8))
                .with("media/kaart.pdf", "%PDF-1.7");
    }

    private static Packages others(Packages packages) {
        return packages.with("parts/film.yaml", FILM)
                .with(
                        "parts/stem.yaml",
                        "{id: stem, title: Stem, src: media/stem.ogg, seconds: 9, transcript: Hoor.}\n")
                .with("parts/gedachten.yaml", "questions: [{id: gedachte, question: Wat denk je.}]\n")
                .with("parts/lijst.yaml", "items: [{id: kijk, text: Kijk.}, {id: hoor, text: Luister.}]\n")
                .with("parts/kaart.yaml", "files: [{title: Kaart, src: media/kaart.pdf, about: Een kaart.}]\n")
                .with(
                        "parts/verder.yaml",
                        "links: [{title: Meer, url: \"https://voorbeeld.test/\", about: Lees., checkedOn: 2026-11-22}]\n")
                .with("parts/plan.yaml", "{text: Doe het., question: Wat doe je., days: 7, lookBack: Hoe ging het.}\n")
                .with("parts/samen.yaml", "minutes: 90\n")
                .with("parts/schaal.yaml", SCALE);
    }
}
