package nl.leerkring.harvest.library;

import java.util.List;

/** What the demo tells of sheltered work and of day activities; invented. */
final class DemoExamples {
    static final List<Told> ALL = List.of(
            new Told(
                    "21",
                    true,
                    "De werkplaats die zelf vergadert",
                    "Elke maandag om negen uur zitten de deelnemers om de tafel. Zij verdelen het werk van de week."
                            + " Iemand van de groep leidt het overleg, elke maand een ander. De begeleider luistert en schrijft mee.",
                    "Mensen met arbeidsmatige dagbesteding in een houtwerkplaats",
                    "Er is minder verzuim, en ruzie over de leuke klussen is er bijna niet meer."
                            + " Moeilijk was het voor de begeleiders: de eerste weken namen zij het overleg steeds over.",
                    "Werkplaats Noord",
                    ""),
            new Told(
                    "22",
                    true,
                    "Koffie uit de buurtbus",
                    "Deelnemers reden met een bus vol koffie langs pleinen en scholen. Ze deden alles zelf: inkopen,"
                            + " schenken en afrekenen. Een vrijwilliger reed.",
                    "Mensen die graag onder de mensen zijn en een korte werkdag willen",
                    "Het contact met de buurt was goud waard. De bus zelf was te duur en stond vaak stil."
                            + " Na een jaar verhuisde de koffie naar de bibliotheek. Daar loopt het wel.",
                    "Stichting Buitenkans",
                    ""),
            new Told(
                    "23",
                    true,
                    "Een bouwmarkt als begeleider",
                    "Drie deelnemers werken twee dagen per week in een bouwmarkt. Een collega van de winkel is hun"
                            + " maatje. De begeleider van de werkplaats komt één keer in de week langs en is verder aan de telefoon.",
                    "Mensen met een indicatie beschut werk die naar buiten willen",
                    "Twee van de drie kregen na een half jaar een contract. De winkel wil vooral één telefoonnummer dat altijd"
                            + " opneemt. Voor de derde was het te druk: die werkt nu in het magazijn.",
                    "Gemeente Waterveen",
                    ""),
            new Told(
                    "24",
                    true,
                    "Loon voor tien uur",
                    "Deelnemers kregen voor tien uur in de week een gewoon contract. De andere uren bleven dagbesteding."
                            + " De gemeente rekende vooraf met iedereen uit wat dat doet met de uitkering.",
                    "Mensen die stap voor stap van dagbesteding naar werk willen",
                    "Zes van de negen mensen houden meer geld over. Bij drie mensen ging de toeslag omlaag; voor hen is het"
                            + " teruggedraaid. De les: reken eerst, teken daarna.",
                    "Kringloop Rondje",
                    ""),
            new Told(
                    "25",
                    true,
                    "Groen onderhoud met een mentor",
                    "Een ploeg van zes doet het groen bij een buurthuis. Elke nieuwe deelnemer krijgt een mentor die het werk"
                            + " zelf ook als deelnemer leerde. Samen maken ze een plan voor drie maanden.",
                    "Mensen die liever buiten werken dan in een hal",
                    "Nieuwe mensen blijven langer. De mentoren zeggen dat zij er het meest van leren."
                            + " In de winter is er te weinig werk: daar is nog geen antwoord op.",
                    "De Groene Schuur",
                    "moestuin"),
            new Told(
                    "25",
                    false,
                    "Proefdraaien in een gewone bakkerij",
                    "Vier deelnemers bakten drie maanden mee in een gewone bakkerij, van zes tot tien uur in de ochtend."
                            + " De bakker kreeg vooraf een middag uitleg van een ervaringsdeskundige.",
                    "Mensen met beschut werk die een vak willen leren",
                    "De bakker hield twee mensen in dienst. Vroeg opstaan was voor niemand een probleem, de bus wel:"
                            + " die reed nog niet. Nu haalt een collega ze op.",
                    "Bakkerij De Halm",
                    "broden"));

    private DemoExamples() {}

    /** @param own whether it was the practice example in the programme @param photo part of what is told of its photo, or empty */
    record Told(
            String edition,
            boolean own,
            String title,
            String done,
            String audience,
            String outcome,
            String organisation,
            String photo) {}
}
