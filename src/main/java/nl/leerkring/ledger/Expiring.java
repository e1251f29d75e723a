package nl.leerkring.ledger;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.shared.MemberId;

/**
 * Something of people that ends on a day: the dossier shows it, and its mails remind of it. Each feature whose things end implements it; all of them are
 * found by CDI. No rights are checked here: what is told of a member is shown to that member only.
 */
public interface Expiring {
    /** What it is, which tells what to do about it. */
    enum Kind {
        /** A period in a register: another one has to follow it. */
        PERIOD,
        /** What a training counts for, of one that the member follows now: it has to be completed before. */
        ACCREDITATION,
        /** Something that was completed and is valid for a time: it has to be done again. */
        CERTIFICATE
    }

    /**
     * One end.
     *
     * @param key small letters, digits, colons and hyphens: the same for the same thing
     * @param title as people know it
     * @param on last day
     * @param link address within Leerkring where something can be done about it
     * @param remind how many months before that day a mail reminds of it
     */
    record Ending(
            MemberId member, Kind kind, String key, String title, LocalDate on, String link, List<Integer> remind) {}

    /** When a mail reminds of what sets no months of its own. */
    List<Integer> USUAL = List.of(3, 1);

    /** What ends of one member, from a year ago on. */
    List<Ending> of(MemberId member);

    /** What ends of everybody on these days, and is not followed by something else yet. */
    List<Ending> between(LocalDate first, LocalDate last);
}
