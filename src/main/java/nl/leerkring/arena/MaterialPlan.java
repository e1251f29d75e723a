package nl.leerkring.arena;

import nl.leerkring.shared.Typed;

/** Something to read before an edition or afterwards. @param address of a page or file elsewhere */
public record MaterialPlan(String title, String address, boolean afterwards) {
    /** The same, tidy. @throws nl.leerkring.shared.DomainException beside the field */
    MaterialPlan tidy() {
        return new MaterialPlan(
                Typed.line("materialTitle", title, "arena.error.material", EditionPlan.TITLE),
                Typed.check(
                        Typed.link("materialAddress", address, EditionPlan.LINK),
                        any -> true,
                        "materialAddress",
                        "error.address"),
                afterwards);
    }
}
