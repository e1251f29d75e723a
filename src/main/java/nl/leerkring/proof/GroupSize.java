package nl.leerkring.proof;

import java.util.Collection;
import nl.leerkring.shared.MemberId;

/**
 * How many were there. Registers differ in whether who guides a group counts, so papers say it apart.
 *
 * @param participants without who guided
 * @param guided whether the facilitator who confirms it was there too
 */
public record GroupSize(int participants, boolean guided) {
    static final GroupSize UNKNOWN = new GroupSize(0, false);

    static GroupSize of(Collection<MemberId> there, MemberId facilitator) {
        var guided = there.contains(facilitator);
        return new GroupSize(there.size() - (guided ? 1 : 0), guided);
    }

    /** With who guided. */
    public int all() {
        return participants + (guided ? 1 : 0);
    }

    /** As papers say it: "5 deelnemers en de begeleider". */
    String onPaper() {
        var many = participants + (participants == 1 ? " deelnemer" : " deelnemers");
        return guided ? many + " en de begeleider" : many;
    }
}
