package nl.leerkring.content;

/** A small branching case in a package, to be played or to be broken by a test. */
public final class Cases {
    /** Path of its file. */
    public static final String FILE = "casus/deur.yaml";

    /** Id of its part. */
    public static final String PART = "deur-casus";

    private static final String YAML = """
            mode: protocol
            title: Aan de deur
            intro: Je belt aan.
            warning: {title: Dit gaat over geweld, text: Je kunt altijd stoppen.}
            norm:
              - {id: stap-1, label: Kijken, text: Kijk eerst.}
              - {id: stap-2, label: Melden, text: Meld bij gevaar.}
            variables:
              - id: vertrouwen
                label: Vertrouwen
                icon: heart
                min: 0
                max: 3
                start: 1
                levels: [{from: 0, label: Weg}, {from: 2, label: Groeit}]
            start: deur
            scenes:
              - id: deur
                title: De deur
                text: De deur gaat open.
                speech: [{who: Mevrouw Rosa, text: Kom binnen.}]
                choices:
                  - {id: praten, text: Je praat., to: keuken, effects: {vertrouwen: 1}, verdict: good, step: stap-1, comment: Rustig., consequence: Zij knikt.}
                  - {id: duwen, text: Je duwt., to: stoep, effects: {vertrouwen: -1}, verdict: wrong, step: stap-1, comment: Te snel.}
              - id: keuken
                title: De keuken
                text: Het is stil.
                views: [{who: Expert, text: Meld nu.}, {who: Ervaringsdeskundige, text: Wacht even.}]
                choices:
                  - {id: melden, text: Je meldt., to: goed, verdict: good, step: stap-2, comment: Past.}
                  - {id: later, text: Je meldt later., to: goed, verdict: late, step: stap-2, comment: Kon eerder.}
                  - {id: zwijgen, text: Je zwijgt., to: fout, verdict: wrong, step: stap-2, comment: Gevaarlijk.}
                  - {id: nog-eens, text: Je loopt terug., to: deur, when: vertrouwen >= 2, verdict: late, comment: Kan.}
              - id: stoep
                title: De stoep
                text: Je staat buiten.
                choices:
                  - id: terug
                    text: Je belt weer aan.
                    routes: [{when: vertrouwen >= 1, to: keuken}, {to: deur}]
                    verdict: late
                    comment: Goed geprobeerd.
                  - {id: weg, text: Je gaat weg., to: fout, verdict: wrong, comment: Nu ziet niemand het.}
              - id: goed
                title: Melden en helpen
                text: Je bleef.
                ending: {title: Je meldde, tone: good, debrief: Zo kan het.}
              - id: fout
                title: Te laat
                text: Het bleef stil.
                ending: {title: Je zweeg, tone: bad, debrief: Zo ging het mis.}
            reflections:
              - {id: meenemen, question: "Wat neem je mee?"}
            """;

    private Cases() {}

    /** The case as its editor writes it. */
    static String yaml() {
        return YAML;
    }

    /** A valid package with the case behind its lesson. */
    public static Packages valid() {
        return Packages.valid()
                .with(FILE, YAML)
                .replacing(
                        "training.yaml",
                        "  - {id: toets,",
                        "  - {id: deur-casus, kind: casus, title: Aan de deur, minutes: 10, file: casus/deur.yaml, after: [kijken]}\n"
                                + "      - {id: toets,");
    }

    /** The case. */
    public static Casus casus() {
        return (Casus) valid().read().modules().get(0).parts().get(1).body();
    }
}
