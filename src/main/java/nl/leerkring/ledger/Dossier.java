package nl.leerkring.ledger;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.learning.Followers;
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
import nl.leerkring.vault.VaultId;

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
    Possibilities possibilities;

    @Inject
    Followers followers;

    @Inject
    @Any
    Instance<Expiring> expiring;

    @Inject
    Vault vault;

    /** @param id of a registration of the caller, or null for the one of today @return empty when there is none @throws DomainException 404 when it is somebody else's */
    @Permit(audited = false)
    public Optional<DossierSheet> look(Long id) {
        return look(id, Set.of());
    }

    /** The same, with what it would be after what the caller chose. @param keys of suggestions; what is none of them is left out */
    @Permit(audited = false)
    public Optional<DossierSheet> look(Long id, Set<String> keys) {
        var me = caller.requireMember();
        var all = holdings.of(me);
        var wanted = id == null
                ? ofToday(all)
                : all.stream().filter(one -> one.holding().id() == id).findFirst();
        if (wanted.isEmpty() && id != null) {
            throw DomainException.notFound();
        }
        return wanted.map(registration -> sheet(me, all, registration, keys));
    }

    /** Every period of the caller, the newest first. */
    @Permit(audited = false)
    public List<DossierSheet> all() {
        var me = caller.requireMember();
        var all = holdings.of(me);
        return all.stream()
                .map(registration -> sheet(me, all, registration, Set.of()))
                .toList();
    }

    /** Everything of the caller that ends within a year, or ended within the last one, the first day first. @param sheet what was read already, or null */
    @Permit(audited = false)
    public List<Expiring.Ending> endings(DossierSheet sheet) {
        var me = caller.requireMember();
        var known = sheet == null ? List.<Expiring.Ending>of() : sheet.endings();
        return Stream.concat(
                        known.stream(),
                        expiring.stream()
                                .filter(one -> sheet == null
                                        || !(one instanceof PeriodsExpiring) && !(one instanceof RunningExpiring))
                                .flatMap(one -> one.of(me).stream()))
                .filter(one -> one.on().isAfter(clock.today().minusYears(1))
                        && one.on().isBefore(clock.today().plusYears(1)))
                .sorted(Comparator.comparing(Expiring.Ending::on).thenComparing(Expiring.Ending::key))
                .toList();
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

    private DossierSheet sheet(MemberId me, List<Registration> all, Registration registration, Set<String> keys) {
        var holding = registration.holding();
        var rules = rules(holding);
        var told = facts.of(me);
        var done = told.stream().map(Facts.Told::fact).toList();
        var opened = ledger.open(me);
        var holdingNow = opened.entries().stream().map(Posting.Entry::outcome).toList();
        var around = offers.around(me, clock.today());
        var held = all.stream().map(Registration::holding).toList();
        var suggesting = new Suggesting(holding, rules, policy(held, around));
        var figures = suggesting.figures(holdingNow);
        var busy = followers.busy(me);
        var possible = possible(me, busy, holding, figures, around);
        var suggestions = suggesting.suggestions(figures, done, possible);
        var chosen = chosen(suggestions, keys);
        return new DossierSheet(
                held,
                holding,
                rules,
                number(opened.vault(), registration),
                figures,
                lines(holding, holdingNow, told),
                suggestions,
                chosen,
                suggesting.after(done, of(possible, chosen)),
                opens(holding, rules),
                endings(me, held, around, busy));
    }

    private CreditPolicy policy(List<Holding> held, List<OfferRow> around) {
        return new CreditPolicy(held, around.stream().map(OfferRow::offer).toList(), registers.book());
    }

    private static List<Possible> of(List<Possible> all, Set<String> keys) {
        return all.stream().filter(one -> keys.contains(one.key())).toList();
    }

    private List<Expiring.Ending> endings(MemberId me, List<Holding> held, List<OfferRow> around, Set<String> busy) {
        return Stream.concat(
                        PeriodsExpiring.of(me, held, registers.book()).stream(),
                        RunningExpiring.of(me, held, around, busy, clock.today()).stream())
                .toList();
    }

    /** In a period that is not now nothing can be done. */
    private List<Possible> possible(
            MemberId me, Set<String> busy, Holding holding, DossierSheet.Figures figures, List<OfferRow> around) {
        var own = around.stream()
                .filter(row -> row.offer().register().equals(holding.register()))
                .toList();
        return holding.holds(clock.today()) && figures.missing().signum() > 0
                ? possibilities.of(me, busy, rules(holding), figures, own)
                : List.of();
    }

    private static Set<String> chosen(List<DossierSheet.Suggestion> suggestions, Set<String> keys) {
        var all = suggestions.stream().map(DossierSheet.Suggestion::key).collect(Collectors.toSet());
        var chosen = all.stream().filter(keys::contains).collect(Collectors.toSet());
        return chosen.isEmpty() ? all : chosen;
    }

    private static LocalDate opens(Holding holding, RegisterRules rules) {
        var months = rules.renewal().opens();
        return months == 0 ? null : holding.until().plusDays(1).minusMonths(months);
    }

    /** The rules of today; of a period that is over those of its last day. */
    private RegisterRules rules(Holding holding) {
        var day = clock.today().isAfter(holding.until()) ? holding.until() : clock.today();
        return registers.book().on(holding.register(), day).orElseThrow(DomainException::notFound);
    }

    private String number(VaultId of, Registration registration) {
        return of == null ? "" : vault.open(of, registration.purpose(), registration.number());
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
