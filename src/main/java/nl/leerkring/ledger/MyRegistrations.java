package nl.leerkring.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;
import nl.leerkring.vault.Vault;

/** The caller's own registrations. The number is sealed, and opened for its owner only. */
@UseCase
public class MyRegistrations {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Registers registers;

    @Inject
    Holdings holdings;

    @Inject
    Bookkeeping bookkeeping;

    @Inject
    Vault vault;

    /** Registrations without their numbers, the newest first. */
    @Permit(audited = false)
    public List<Holding> mine() {
        return holdings.of(caller.requireMember()).stream()
                .map(Registration::holding)
                .toList();
    }

    /** One of them as it can be changed. @throws DomainException 404 when it is not the caller's */
    @Permit(audited = false)
    public RegistrationPlan open(long id) {
        var found = own(id);
        var holding = found.holding();
        return new RegistrationPlan(holding.register(), number(found), holding.from(), holding.until());
    }

    /** The period that follows one of them, to begin with: the same register and number from the day after it. @throws DomainException 404 when it is not the caller's */
    @Permit(audited = false)
    public RegistrationPlan next(long id) {
        var before = open(id);
        return new RegistrationPlan(
                before.register(), before.number(), before.ends().plusDays(1), null);
    }

    private String number(Registration registration) {
        return holdings.vault(caller.requireMember())
                .map(of -> vault.open(of, registration.purpose(), registration.number()))
                .orElse("");
    }

    /** Everything that is wrong, in the order of the form. @param id of the one that is changed, or null */
    @Permit(audited = false)
    public List<DomainException> problems(Long id, RegistrationPlan plan) {
        var others = holdings.of(caller.requireMember()).stream()
                .map(Registration::holding)
                .filter(other -> id == null || other.id() != id)
                .toList();
        return plan.problems(registers.book(), others, clock.today());
    }

    /** Adds a registration; what the caller did before counts from now on too. @return its id @throws DomainException beside the field */
    @Permit
    public long add(RegistrationPlan plan) {
        var me = caller.requireMember();
        // two pages that add at the same time: the second sees the first
        holdings.lock(me);
        Typed.refuse(problems(null, plan));
        var tidy = tidy(plan);
        var made = new Registration(me, tidy);
        holdings.add(made);
        seal(me, made, tidy);
        bookkeeping.post(me);
        return made.holding().id();
    }

    /** Changes it; another register is another registration. @throws DomainException 404 when it is not the caller's */
    @Permit
    public void change(long id, RegistrationPlan plan) {
        var me = caller.requireMember();
        holdings.lock(me);
        var found = own(id);
        if (!found.holding().register().equals(plan.register())) {
            throw DomainException.invalid("register", "registration.error.other");
        }
        Typed.refuse(problems(id, plan));
        var tidy = tidy(plan);
        found.become(tidy);
        seal(me, found, tidy);
        bookkeeping.post(me);
    }

    /** Takes it back: what it brought counts no longer. @throws DomainException 404 when it is not the caller's */
    @Permit
    public void end(long id) {
        own(id).end(clock.now());
        bookkeeping.post(caller.requireMember());
    }

    private void seal(MemberId me, Registration registration, RegistrationPlan plan) {
        registration.numbered(vault.seal(holdings.lock(me), registration.purpose(), plan.number()));
    }

    private RegistrationPlan tidy(RegistrationPlan plan) {
        return plan.tidy(Optional.of(plan.register())
                .flatMap(register -> registers.book().on(register, plan.begins()))
                .orElseThrow(DomainException::notFound));
    }

    private Registration own(long id) {
        return holdings.find(caller.requireMember(), id).orElseThrow(DomainException::notFound);
    }
}
