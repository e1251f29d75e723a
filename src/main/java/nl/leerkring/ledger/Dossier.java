package nl.leerkring.ledger;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.ledger.DossierSheet.Line;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.vault.Vault;

/** "Mijn dossier": what the ledger says of the caller, in a handful of queries however much there is. */
@UseCase
public class Dossier {
    @Inject
    Caller caller;

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

    @Inject
    Vault vault;

    /** @param id of a registration of the caller, or null for the one of today @return empty when there is none @throws DomainException 404 when it is somebody else's */
    @Permit(audited = false)
    public Optional<DossierSheet> look(Long id) {
        var me = caller.requireMember();
        var all = holdings.of(me);
        var wanted = id == null
                ? ofToday(all)
                : all.stream().filter(one -> one.holding().id() == id).findFirst();
        if (wanted.isEmpty() && id != null) {
            throw DomainException.notFound();
        }
        return wanted.map(registration -> sheet(me, all, registration));
    }

    /** Name of a register today; its id when it is not known. */
    @Permit(audited = false)
    public String name(String register) {
        return registers
                .book()
                .on(register, clock.today())
                .map(RegisterRules::name)
                .orElse(register);
    }

    private Optional<Registration> ofToday(List<Registration> all) {
        return all.stream()
                .filter(one -> one.holding().holds(clock.today()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private DossierSheet sheet(MemberId me, List<Registration> all, Registration registration) {
        var holding = registration.holding();
        var rules = rules(holding);
        var told = facts.of(me);
        var holdingNow = ledger.holding(me).stream().map(Posting.Entry::outcome).toList();
        var around = offers.around(me, holding.register(), clock.today());
        var policy = new CreditPolicy(
                all.stream().map(Registration::holding).toList(),
                around.stream().map(OfferRow::offer).toList(),
                registers.book());
        var suggesting = new Suggesting(holding, rules, policy, clock.now());
        var figures = suggesting.figures(holdingNow);
        var offered = around.stream()
                .filter(row -> row.offer().register().equals(holding.register()))
                .filter(row -> row.offer().holds(clock.today()))
                .toList();
        var suggestions = holding.holds(clock.today())
                ? suggesting.suggestions(
                        figures, told.stream().map(Facts.Told::fact).toList(), offered)
                : List.<DossierSheet.Suggestion>of();
        return new DossierSheet(
                all.stream().map(Registration::holding).toList(),
                holding,
                rules,
                number(me, registration),
                figures,
                lines(holding, holdingNow, told),
                suggestions,
                suggesting.after(figures, suggestions));
    }

    /** The rules of today; of a period that is over those of its last day. */
    private RegisterRules rules(Holding holding) {
        var day = clock.today().isAfter(holding.until()) ? holding.until() : clock.today();
        return registers.book().on(holding.register(), day).orElseThrow(DomainException::notFound);
    }

    private String number(MemberId me, Registration registration) {
        return holdings.vault(me)
                .map(of -> vault.open(of, registration.purpose(), registration.number()))
                .orElse("");
    }

    private static List<Line> lines(Holding holding, List<Outcome> outcomes, List<Facts.Told> told) {
        var bySource = told.stream().collect(Collectors.toMap(one -> one.fact().source(), Function.identity()));
        return outcomes.stream()
                .filter(one -> one.register().equals(holding.register()))
                .filter(one -> one.registration() == null || one.registration() == holding.id())
                .filter(one -> bySource.containsKey(one.source()))
                .map(one -> new Line(
                        one,
                        bySource.get(one.source()).fact(),
                        bySource.get(one.source()).link()))
                .sorted(Comparator.<Line, java.time.Instant>comparing(
                                line -> line.fact().at())
                        .thenComparing(line -> line.fact().source())
                        .reversed())
                .toList();
    }
}
