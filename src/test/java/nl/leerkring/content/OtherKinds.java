package nl.leerkring.content;

/** A small training with one part of every kind that is neither lesson, test nor case, to be published by a test. */
public final class OtherKinds {
    private OtherKinds() {}

    /** The whole package; every part is open at once and needed, but the last lesson. */
    public static Packages files() {
        return Packages.valid()
                .replacing("training.yaml", "title: Aandacht", "title: Alle soorten onderdelen")
                .replacing("training.yaml", TEST, PARTS)
                .without("quizzes/toets.yaml")
                .with("lessons/kijken.md", LESSON)
                .with("lessons/extra.md", "Voor wie meer wil.\n")
                .with("media/film.webm", TestMedia.FILM)
                .with("media/verhaal.ogg", TestMedia.STORY)
                .with("media/film.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 36\"/>")
                .with("media/film.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nKijk.\n")
                .with("parts/film.yaml", "intro: Kijk mee.\nid: grote-film\n" + FILM + "watch: 90\n")
                .with("parts/verhaal.yaml", STORY)
                .with("parts/denk.yaml", REFLECTION)
                .with("parts/lijst.yaml", CHECKLIST)
                .with("parts/mee.yaml", DOWNLOAD)
                .with("parts/verder.yaml", LINKS)
                .with("parts/maandag.yaml", ASSIGNMENT)
                .with("parts/samen.yaml", "intro: Kom langs.\nminutes: 90\n")
                .with("parts/schaal.yaml", SCALE);
    }

    private static final String TEST =
            "      - {id: toets, kind: quiz, title: Toets, minutes: 5, file: quizzes/toets.yaml, after: [kijken]}\n";

    private static final String PARTS = """
                  - {id: film, kind: video, title: Een film, minutes: 5, file: parts/film.yaml}
                  - {id: verhaal, kind: audio, title: Een verhaal, minutes: 5, file: parts/verhaal.yaml}
                  - {id: denk, kind: reflection, title: Denk na, minutes: 5, file: parts/denk.yaml}
                  - {id: lijst, kind: checklist, title: Een lijst, minutes: 5, file: parts/lijst.yaml}
                  - {id: mee, kind: download, title: Neem mee, minutes: 5, file: parts/mee.yaml}
                  - {id: verder, kind: links, title: Lees verder, minutes: 5, file: parts/verder.yaml}
                  - {id: maandag, kind: assignment, title: Doe het, minutes: 5, file: parts/maandag.yaml}
                  - {id: samen, kind: meeting, title: Samen, minutes: 90, file: parts/samen.yaml}
                  - {id: schaal, kind: scale, title: Een schaal, minutes: 5, file: parts/schaal.yaml}
                  - {id: extra, kind: lesson, title: Extra, minutes: 60, file: lessons/extra.md, required: false}
            """;

    private static final String FILM = """
            title: Een korte film
            src: media/film.webm
            poster: media/film.svg
            captions: media/film.vtt
            seconds: 4
            transcript: |
              **Verteller:** Kijk.
            """;

    private static final String LESSON =
            "Kijk goed.\n\n```video\nid: kleine-film\n" + FILM + "```\n\nNog een alinea.\n";

    private static final String STORY = """
            id: verhaal
            title: Een kort verhaal
            src: media/verhaal.ogg
            seconds: 3
            watch: 90
            transcript: |
              **Buurvrouw:** Luister.
            """;

    private static final String REFLECTION = """
            intro: Neem de tijd.
            questions:
              - {id: eerste, question: "Wat zag je?", hint: Geen namen.}
              - {id: tweede, question: "Wat hoorde je?"}
            """;

    private static final String CHECKLIST = """
            intro: Loop dit na.
            items:
              - {id: jas, text: Mijn jas hangt klaar, why: Dan ben je snel weg.}
              - {id: tas, text: Mijn tas is gepakt}
            """;

    private static final String DOWNLOAD = """
            files:
              - {title: Een kaart, src: media/cover.svg, about: Hang hem op.}
            """;

    private static final String LINKS = """
            links:
              - {title: Een pagina, url: "https://voorbeeld.test/pagina", about: Lees dit eens., checkedOn: 2026-11-22}
            """;

    private static final String ASSIGNMENT = """
            text: |
              Ga **een keer** mee.
            question: Wat ga je doen?
            days: 7
            lookBack: Hoe ging het?
            """;

    private static final String SCALE = """
            intro: Probeer het uit.
            answers:
              - {id: ja, label: Ja}
              - {id: soms, label: Min of meer}
              - {id: nee, label: Nee}
            subscales:
              - id: gevoel
                title: Gevoel
                bands:
                  - {from: 0, title: Weinig gemis, text: Je mist weinig.}
                  - {from: 1, title: Enig gemis, text: Je mist soms iemand.}
              - id: mensen
                title: Mensen om je heen
                bands:
                  - {from: 0, title: Genoeg mensen, text: Er zijn mensen.}
            items:
              - {id: leeg, text: Het voelt leeg., subscale: gevoel, scores: {ja: 1, soms: 1, nee: 0}}
              - {id: terugval, text: Er zijn mensen op wie ik kan bouwen., subscale: mensen, scores: {ja: 0, soms: 1, nee: 1}}
            bands:
              - {from: 0, title: Niet eenzaam, text: Dit zegt dat je weinig mist.}
              - {from: 2, title: Wel eenzaam, text: Dit zegt dat je veel mist.}
            """;
}
