package nl.leerkring.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Brings the ledger of a member up to date, within the transaction of what changed it. Doing it again writes nothing. */
@Dependent
class Bookkeeping {
    @Inject
    Clock clock;

    @Inject
    Registers registers;

    @Inject
    Holdings holdings;

    @Inject
    Facts facts;

    @Inject
    Offers offers;

    @Inject
    LedgerBook ledger;

    /** Something was told. @param link address within Leerkring where it can be seen, may be empty */
    void hear(MemberId member, Fact fact, String link) {
        holdings.lock(member);
        if (facts.add(member, fact, link, clock.now())) {
            write(member);
        }
    }

    /** Computes everything anew and writes what differs. @return what was written */
    Posting post(MemberId member) {
        holdings.lock(member);
        return write(member);
    }

    private Posting write(MemberId member) {
        var told = facts.of(member).stream().map(Facts.Told::fact).toList();
        var posting = Posting.between(
                ledger.holding(member), policy(member, List.of()).outcomes(told));
        ledger.write(member, posting, clock.now());
        return posting;
    }

    /** @param more accreditations besides those of what the member did */
    CreditPolicy policy(MemberId member, List<Offer> more) {
        var all = new ArrayList<>(offers.of(member));
        all.addAll(more);
        var held = holdings.of(member).stream().map(Registration::holding).toList();
        return new CreditPolicy(held, all, registers.book());
    }
}
