package nl.leerkring.content;

/** A small training whose test has one question of every kind, to be published by a test. */
public final class EveryKind {
    private static final String FEEDBACK = "    feedback: {right: Goed gezien., wrong: Kijk nog eens.}\n";

    private EveryKind() {}

    /** The whole package; the test is open at once. */
    public static Packages files() {
        return Packages.valid()
                .replacing("training.yaml", ", after: [kijken]", "")
                .replacing("training.yaml", "title: Aandacht", "title: Alle soorten vragen")
                .with("media/kamer.svg", ROOM)
                .with("quizzes/toets.yaml", QUIZ);
    }

    private static final String ROOM = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 240"><rect width="400" height="240" fill="#dcefe8"/>
            <rect x="40" y="168" width="80" height="36" fill="#fff"/><circle cx="264" cy="96" r="24" fill="#5c9a7e"/></svg>
            """;

    private static final String CHOOSING = """
            pass: 70
            attempts: 0
            questions:
              - id: een
                kind: single
                text: Wat doe je eerst?
                why: Kijken komt voor praten.
                lesson: kijken
                confidence: true
                answers:
                  - {id: a, text: Kijken, correct: true, feedback: Goed}
                  - {id: b, text: Praten, feedback: Nee}
              - id: meer
                kind: multiple
                text: Wat hoort bij kijken?
                why: Beide horen erbij.
                answers:
                  - {id: a, text: Stil zijn, correct: true, feedback: Goed}
                  - {id: b, text: Wachten, correct: true, feedback: Goed}
                  - {id: c, text: Invullen, feedback: Nee}
              - id: stelling
                kind: true-false
                text: Kijken kost tijd.
                why: Je neemt de tijd.
                correct: true
                feedback: {"true": Ja., "false": Toch wel.}
            """;
    private static final String PLACING = """
              - id: volgorde
                kind: ordering
                text: In welke volgorde?
                why: Zo bouw je het op.
                items:
                  - {id: kom, text: Kom binnen}
                  - {id: kijk, text: Kijk rond}
                  - {id: vraag, text: Vraag door}
            """ + FEEDBACK + """
              - id: paren
                kind: matching
                text: Wat hoort bij wat?
                why: Daarom.
                pairs:
                  - {id: oog, left: Het oog, right: Kijkt}
                  - {id: oor, left: Het oor, right: Luistert}
            """ + FEEDBACK + """
              - id: indelen
                kind: categorise
                text: Doe je dit wel of niet?
                why: Daarom.
                categories:
                  - {id: wel, label: Wel doen}
                  - {id: niet, label: Niet doen}
                items:
                  - {id: stil, text: Stil zijn, category: wel}
                  - {id: roep, text: Hard roepen, category: niet}
            """ + FEEDBACK;
    private static final String FILLING = """
              - id: gat
                kind: gap
                text: Eerst {wat} je, dan praat je.
                why: Daarom.
                gaps:
                  - {id: wat, accept: [kijk]}
            """ + FEEDBACK + """
              - id: lijst
                kind: gap-choice
                text: Bij gevaar doe je {wat}.
                why: Daarom.
                gaps:
                  - {id: wat, options: [een melding, niets, een brief], correct: een melding}
            """ + FEEDBACK + """
              - id: getal
                kind: numeric
                text: Hoeveel werkdagen zijn er in een week?
                why: Vijf.
                correct: 5
                unit: werkdagen
            """ + FEEDBACK + """
              - id: kamer
                kind: hotspot
                text: Welk signaal zie je in de kamer?
                why: De post ligt er al lang.
                image: media/kamer.svg
                imageAlt: Een kamer met post op de mat en een plant.
                spots:
                  - {id: post, label: Post op de mat, x: 10, y: 70, width: 20, height: 15, correct: true}
                  - {id: plant, label: Een plant, x: 58, y: 28, width: 16, height: 24}
            """ + FEEDBACK;
    private static final String OWN = """
              - id: mening
                kind: statement
                text: Kijken is belangrijker dan praten.
                low: Helemaal oneens
                high: Helemaal eens
              - id: woorden
                kind: open
                text: Wat zeg je als eerste?
                model: |
                  Bijvoorbeeld: **ik zie** dat er veel post ligt.
                criteria:
                  - Je noemt wat je ziet.
                  - Je oordeelt niet.
            """;

    private static final String QUIZ = CHOOSING + PLACING + FILLING + OWN;
}
