package nl.leerkring.content;

/** A training with a part of every kind, and a test with a question of every kind. */
public final class EveryPart {
    private static final String PARTS = """
                  - {id: scan, kind: quickscan, title: Snelle scan, minutes: 3, file: quickscans/scan.yaml}
                  - {id: film, kind: video, title: Een film, minutes: 3, file: parts/film.yaml}
                  - {id: geluid, kind: audio, title: Een verhaal, minutes: 3, file: parts/geluid.yaml}
                  - {id: denken, kind: reflection, title: Denk na, minutes: 3, file: parts/denken.yaml}
                  - {id: lijst, kind: checklist, title: Een lijst, minutes: 3, file: parts/lijst.yaml}
                  - {id: mee, kind: download, title: Neem mee, minutes: 3, file: parts/mee.yaml}
                  - {id: verder, kind: links, title: Lees verder, minutes: 3, file: parts/verder.yaml}
                  - {id: doen, kind: assignment, title: Ga het doen, minutes: 3, file: parts/doen.yaml}
                  - {id: samen, kind: meeting, title: Kom samen, minutes: 90, file: parts/samen.yaml}
                  - {id: schaal, kind: scale, title: Een schaal, minutes: 3, file: parts/schaal.yaml}
            """;
    private static final String SCAN = """
            intro: Kijk naar je eigen werk.
            scale: [{value: 0, label: Nooit}, {value: 1, label: Altijd}]
            areas: [{id: plek, title: Op de plek, low: Ga er eens heen., high: Ga zo door.}]
            statements: [{id: plein, area: plek, text: Ik ben elke week op het plein.}]
            profiles: [{from: 0, title: Je begint, text: Kies een plek.}]
            """;
    private static final String FILM = """
            id: film-een
            title: Op het plein
            src: media/film.webm
            poster: media/cover.svg
            captions: media/film.vtt
            seconds: 5
            watch: 90
            transcript: Zij zwaait naar de buurman.
            """;
    private static final String SOUND = """
            id: geluid-een
            title: In de gang
            src: media/geluid.mp3
            seconds: 5
            watch: 90
            transcript: Hij hoort de klok tikken.
            """;
    private static final String THINKING =
            "questions: [{id: wat-nu, question: \"Wat doe jij morgen anders?\", hint: Noem een moment.}]\n";
    private static final String LIST =
            "intro: Loop dit na.\nitems: [{id: bellen, text: Ik bel eerst aan., why: Dat is beleefd.}]\n";
    private static final String TAKE = "files: [{title: De kaart, src: media/cover.svg, about: Om op te hangen.}]\n";
    private static final String LINKS =
            "links: [{title: Het loket, url: https://voorbeeld.example/loket, about: Voor vragen., checkedOn: 2026-11-22}]\n";
    private static final String DO = """
            text: Kies **een plek** in je buurt.
            question: Waar ga je maandag heen?
            days: 7
            lookBack: Hoe ging het op die plek?
            """;
    private static final String MEET = "intro: We spreken elkaar in de bieb.\nminutes: 90\n";
    private static final String SCALE = """
            intro: Vul in wat past.
            answers: [{id: ja, label: Jazeker}, {id: nee, label: Helemaal niet}]
            subscales: [{id: deel, title: Het deel, bands: [{from: 0, title: Weinig, text: Een beetje.}]}]
            items: [{id: leeg, text: Ik mis gezelschap., subscale: deel, scores: {ja: 1, nee: 0}}]
            bands: [{from: 0, title: Geen zorg, text: Het gaat.}]
            """;

    private EveryPart() {}

    /** The whole package. */
    public static Packages files() {
        var cases = Cases.valid();
        return EveryKind.files()
                .replacing(
                        "training.yaml",
                        "      - {id: toets,",
                        "      - {id: deur-casus, kind: casus, title: Aan de deur, minutes: 10, file: casus/deur.yaml}\n"
                                + PARTS
                                + "      - {id: toets,")
                .with(Cases.FILE, cases.files().bytes(Cases.FILE))
                .with("quickscans/scan.yaml", SCAN)
                .with("parts/film.yaml", FILM)
                .with("parts/geluid.yaml", SOUND)
                .with("parts/denken.yaml", THINKING)
                .with("parts/lijst.yaml", LIST)
                .with("parts/mee.yaml", TAKE)
                .with("parts/verder.yaml", LINKS)
                .with("parts/doen.yaml", DO)
                .with("parts/samen.yaml", MEET)
                .with("parts/schaal.yaml", SCALE)
                .with("media/film.webm", new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, 1, 2})
                .with("media/film.vtt", "WEBVTT\n\n00:00.000 --> 00:04.000\nZij zwaait.\n")
                .with("media/geluid.mp3", new byte[] {'I', 'D', '3', 4, 0, 0});
    }
}
