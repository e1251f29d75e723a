package nl.leerkring.arena;

import java.util.List;

/** Invented people of the demo, the same each time. Addresses end in {@code .test}: no mail reaches anybody (RFC 2606). */
final class DemoPeople {
    /** How many there are. */
    static final int COUNT = 180;

    /** Practice examples, one for each edition. */
    static final List<String> EXAMPLES = List.of(
            "Praktijkvoorbeeld: de werkplaats die zelf vergadert",
            "Praktijkvoorbeeld: koffie uit de buurtbus",
            "Praktijkvoorbeeld: een bouwmarkt als begeleider",
            "Praktijkvoorbeeld: loon voor tien uur",
            "Praktijkvoorbeeld: groen onderhoud met een mentor",
            "Praktijkvoorbeeld: rekenen met de eigen bijdrage");

    private static final List<String> FIRST = List.of(
            "Amira", "Bas", "Carla", "Daan", "Els", "Farid", "Greet", "Hamza", "Iris", "Jeroen", "Kim", "Leyla", "Mark",
            "Nadia", "Otto", "Petra", "Quinten", "Roos");
    private static final List<String> LAST = List.of(
            "Aalbers",
            "Bouzid",
            "Claassen",
            "Dijkhuis",
            "Ekkel",
            "Feenstra",
            "Gerritsma",
            "Haddouch",
            "Iking",
            "Jongerius");
    private static final List<String> PLACES = List.of(
            "Werkplaats Noord",
            "Bakkerij De Halm",
            "Gemeente Waterveen",
            "Stichting Buitenkans",
            "voor mezelf",
            "Kringloop Rondje",
            "Hogeschool Midden",
            "Provincie Middelland",
            "De Groene Schuur",
            "Zorggroep Linde");
    private static final List<String> PERSPECTIVES = List.of(
            "provider",
            "municipality",
            "provider",
            "social-entrepreneur",
            "client-expert",
            "employer",
            "researcher",
            "policy-maker",
            "municipality",
            "provider");

    private DemoPeople() {}

    /** @param number of the person @param turn of the registration: the first of an edition is the learner with a demo account */
    static RegistrationPlan person(int number, int turn) {
        var name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() % LAST.size());
        var kind = number % PLACES.size();
        var email = turn == 0 ? "deelnemer@demo.test" : "arena" + number + "-" + turn / COUNT + "@voorbeeld.test";
        return new RegistrationPlan(
                turn == 0 ? "Noor Bakker" : name,
                PLACES.get(kind),
                email,
                PERSPECTIVES.get(kind),
                number % 4 == 0,
                false,
                number % 23 == 0 ? "Vegetarisch" : null,
                number % 31 == 0 ? "Een voorbeeld uit onze werkplaats" : null,
                number % 3 != 0);
    }
}
