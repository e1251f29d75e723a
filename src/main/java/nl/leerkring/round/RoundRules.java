package nl.leerkring.round;

import java.time.Instant;
import nl.leerkring.method.RoundRole;
import nl.leerkring.method.Speaking;
import nl.leerkring.round.Happening.Kind;
import nl.leerkring.round.Round.Phase;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/**
 * What may happen in a round, for one who acts at one moment. Every verb gives the happening, or refuses with a sentence; nothing changes here.
 */
public final class RoundRules {
    static final int MOST_EXTRA = 30;
    static final int DAY = 24 * 60;
    static final int MOST_DAYS = 14;
    static final int LONGEST_NOTE = 300;

    private final Round round;
    private final MemberId actor;
    private final Instant now;

    public RoundRules(Round round, MemberId actor, Instant now) {
        this.round = round;
        this.actor = actor;
        this.now = now;
    }

    /** Comes in, or back. Late is fine; a full circle and a round that is over are not. */
    public Happening come() {
        notEnded();
        var others = round.seats().values().stream()
                .filter(seat -> seat.here() && !seat.member().equals(actor))
                .count();
        if (others >= round.method().most()) {
            throw DomainException.refused("round.full", round.method().most());
        }
        return Happening.of(Kind.CAME, now, actor);
    }

    /** Goes. The case owner's going pauses a running round. */
    public Happening leave() {
        seated();
        notEnded();
        return Happening.of(Kind.LEFT, now, actor);
    }

    /** Gives somebody a role. Before a chair is there anyone may give it; then the chair does, but who wants to bring a case says so. */
    public Happening give(MemberId member, RoundRole role) {
        notEnded();
        seated();
        var chair = round.holder(RoundRole.CHAIR);
        var bringsCase = role == RoundRole.OWNER && member.equals(actor) && round.phase() == Phase.WAITING;
        if (chair.isPresent() && !(bringsCase && round.holder(RoundRole.OWNER).isEmpty())) {
            chair();
        }
        present(member);
        if (chair.filter(member::equals).isPresent() && role != RoundRole.CHAIR) {
            throw DomainException.refused(role == RoundRole.OWNER ? "round.ownerLeads" : "round.noChair");
        }
        refuseOwnerAsChair(member, role);
        return Happening.about(Kind.GOT_ROLE, now, actor, member).withRole(role);
    }

    /** Takes the lead from a chair who is away. @param chairIsAway whether the chair left or was not seen for a while */
    public Happening takeChair(boolean chairIsAway) {
        notEnded();
        seated();
        refuseOwnerAsChair(actor, RoundRole.CHAIR);
        if (round.isPresent(RoundRole.CHAIR) && !chairIsAway) {
            throw DomainException.refused("round.chairIsHere");
        }
        return Happening.about(Kind.TOOK_CHAIR, now, actor, actor);
    }

    public Happening start() {
        chair();
        if (round.phase() != Phase.WAITING) {
            throw DomainException.refused("round.begun");
        }
        var here = round.seats().values().stream().filter(Seat::here).count();
        if (here < round.method().fewest()) {
            throw DomainException.refused("round.tooFew", round.method().fewest(), here);
        }
        needOwnerFor(0);
        return Happening.of(Kind.STARTED, now, actor);
    }

    public Happening pause() {
        chair();
        in(Phase.RUNNING);
        return Happening.of(Kind.PAUSED, now, actor);
    }

    public Happening resume() {
        chair();
        in(Phase.PAUSED);
        needOwnerFor(round.step());
        return Happening.of(Kind.RESUMED, now, actor);
    }

    /** Adds minutes, 1 to 30, to the step; in terms 1 to 14 whole days, to this step and those after it. */
    public Happening extend(int minutes) {
        chair();
        begun();
        if (round.isInTerms() && (minutes < DAY || minutes > MOST_DAYS * DAY || minutes % DAY != 0)) {
            throw DomainException.invalid("minutes", "round.terms.days", MOST_DAYS);
        }
        if (!round.isInTerms() && (minutes < 1 || minutes > MOST_EXTRA)) {
            throw DomainException.invalid("minutes", "round.minutes", MOST_EXTRA);
        }
        return Happening.of(Kind.EXTENDED, now, actor).withMinutes(minutes);
    }

    /** On to the next step. */
    public Happening next() {
        onward();
        return Happening.of(Kind.WENT_ON, now, actor);
    }

    /** Leaves the step out. @param reason needed unless the method says that the step may be left out */
    public Happening skip(String reason) {
        onward();
        var why = reason == null ? "" : reason.strip();
        if (why.isEmpty() && !round.now().optional()) {
            throw DomainException.invalid("reason", "round.reason");
        }
        return Happening.noted(Kind.SKIPPED, now, actor, limited("reason", why));
    }

    /** Back to the step before. */
    public Happening back() {
        chair();
        begun();
        allAtOnce();
        if (round.step() == 0) {
            throw DomainException.refused("round.first");
        }
        return Happening.of(Kind.WENT_BACK, now, actor);
    }

    /** The same step once more, with a new clock. */
    public Happening again() {
        chair();
        begun();
        allAtOnce();
        if (!round.now().repeatable()) {
            throw DomainException.refused("round.once");
        }
        return Happening.of(Kind.AGAIN, now, actor);
    }

    /** Gives somebody of the circle the word, in a step in which people speak in turn. */
    public Happening giveWord(MemberId member) {
        chair();
        in(Phase.RUNNING);
        present(member);
        var role = round.seat(member).orElseThrow().role();
        if (round.now().speaking() != Speaking.ONE_BY_ONE || !role.isInCircle()) {
            throw DomainException.refused("round.noTurns");
        }
        return Happening.about(Kind.GOT_WORD, now, actor, member);
    }

    /** A sign to the chair, with a few words. */
    public Happening signal(String words) {
        seated();
        notEnded();
        return Happening.noted(Kind.SIGNALLED, now, actor, limited("sign", words == null ? "" : words.strip()));
    }

    /** Ends the round, after the last step or sooner, also before it began. */
    public Happening end() {
        chair();
        notEnded();
        return Happening.of(Kind.ENDED, now, actor);
    }

    private void onward() {
        chair();
        begun();
        if (round.isLast()) {
            throw DomainException.refused("round.last");
        }
        needOwnerFor(round.step() + 1);
    }

    private void needOwnerFor(int step) {
        if (round.method().steps().get(step).speaking().isAboutCase() && !round.isPresent(RoundRole.OWNER)) {
            throw DomainException.refused("round.owner");
        }
    }

    private void refuseOwnerAsChair(MemberId member, RoundRole role) {
        if (role == RoundRole.CHAIR && round.isOwner(member)) {
            throw DomainException.refused("round.ownerLeads");
        }
    }

    private void chair() {
        seated();
        if (round.seat(actor).orElseThrow().role() != RoundRole.CHAIR) {
            throw DomainException.forbidden();
        }
    }

    private void seated() {
        if (round.seat(actor).filter(Seat::here).isEmpty()) {
            throw DomainException.notFound();
        }
    }

    private void present(MemberId member) {
        if (round.seat(member).filter(Seat::here).isEmpty()) {
            throw DomainException.refused("round.away");
        }
    }

    private void in(Phase phase) {
        if (round.phase() != phase) {
            throw DomainException.refused("round.now." + round.phase().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void begun() {
        if (round.phase() != Phase.RUNNING && round.phase() != Phase.PAUSED) {
            in(Phase.RUNNING);
        }
    }

    private void allAtOnce() {
        if (round.isInTerms()) {
            throw DomainException.refused("round.terms.onward");
        }
    }

    private void notEnded() {
        if (round.phase() == Phase.ENDED) {
            throw DomainException.refused("round.now.ended");
        }
    }

    private static String limited(String field, String text) {
        if (text.length() > LONGEST_NOTE) {
            throw DomainException.invalid(field, "round.long", LONGEST_NOTE);
        }
        return text;
    }
}
