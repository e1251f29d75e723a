package nl.leerkring.arena;

import java.util.List;

/** The programme that a new series begins with, until its coordinator changes it: that of a transitiearena (domain, section 4). */
final class UsualProgramme {
    static final List<ItemPlan> ITEMS = List.of(
            item(ItemKind.WALK_IN, "Inloop met koffie", null, 30),
            item(
                    ItemKind.OPENING,
                    "Opening en terugblik",
                    "Wat kwam er van de experimenten? Met een korte uitleg over transities.",
                    30),
            item(ItemKind.UPDATE, "Nieuws uit onderzoek", "Nieuwe artikelen in gewone taal.", 30),
            item(ItemKind.TABLES, "Eerste ronde thematafels", "Praktijkvoorbeelden van leden.", 45),
            item(ItemKind.TABLES, "Tweede ronde thematafels", "Andere tafel, andere mensen.", 45),
            item(ItemKind.HARVEST, "Oogst en vooruitblik", "Inzichten, vragen en experimenten.", 15),
            item(ItemKind.LUNCH, "Lunch", null, 45));

    private UsualProgramme() {}

    private static ItemPlan item(ItemKind kind, String title, String description, int minutes) {
        return new ItemPlan(1, kind, title, description, minutes, null, false);
    }
}
