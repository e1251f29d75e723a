package nl.leerkring.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.leerkring.method.RoundRole;
import nl.leerkring.round.CardTable;
import nl.leerkring.round.RoundDesk;
import nl.leerkring.round.RoundRoom;
import nl.leerkring.round.RoundTable;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** A live round: what a person sees, and every button of it. A button has a name and a value; the page is asked anew after it. */
@Named
@RequestScoped
public class RoundView {
    @Inject
    RoundTable roundTable;

    @Inject
    RoundRoom roundRoom;

    @Inject
    CardTable cardTable;

    @Inject
    Go go;

    private RoundDesk desk;

    public RoundDesk getDesk() {
        if (desk == null) {
            desk = roundRoom.look(round());
        }
        return desk;
    }

    /** Whether the caller came in. */
    public boolean isInside() {
        return getDesk().picture().seats().stream().anyMatch(seat -> seat.me() && seat.here());
    }

    /** Roles to give to others. */
    public RoundRole[] getRoles() {
        return RoundRole.values();
    }

    /** Before showing: does what was posted. */
    public void act() {
        if (!Faces.isPostback()) {
            return;
        }
        verbs().entrySet().stream()
                .filter(verb -> Faces.getRequestParameter(verb.getKey()) != null)
                .findFirst()
                .ifPresent(verb -> go.tried(() -> {
                    verb.getValue().accept(round());
                    go.to(
                            verb.getKey().equals("leave")
                                    ? "/intervision/groups/"
                                            + roundTable.groupOf(round()).value()
                                    : getAddress());
                }));
    }

    /** What each button does with the round. */
    private Map<String, LongConsumer> verbs() {
        var verbs = new HashMap<String, LongConsumer>();
        verbs.put("come", roundTable::come);
        verbs.put("leave", roundTable::leave);
        verbs.put("chair", roundTable::takeChair);
        verbs.put("bring", roundTable::bring);
        verbs.put("move", id -> roundTable.move(id, move(parameter("move")), seen()));
        verbs.put("extend", id -> roundTable.extend(id, (int) Math.min(Integer.MAX_VALUE, number("extend")), seen()));
        verbs.put("skip", id -> roundTable.skip(id, parameter("reason"), seen()));
        verbs.put("word", id -> roundTable.giveWord(id, new MemberId(number("word"))));
        verbs.put("give", id -> roundTable.give(id, new MemberId(number("member")), role(parameter("role"))));
        verbs.put("signal", id -> roundTable.signal(id, parameter("sign")));
        verbs.put("write", this::write);
        return verbs;
    }

    /** Puts a card on a pile; the value is "card/pile". */
    public void sort() {
        var value = Faces.getRequestParameter("sort");
        if (Faces.isPostback() && value != null && value.matches("\\d{1,18}/\\d")) {
            var slash = value.indexOf('/');
            go.tried(() -> {
                cardTable.sort(
                        round(),
                        Long.parseLong(value.substring(0, slash)),
                        Integer.parseInt(value.substring(slash + 1)));
                go.to(getAddress());
            });
        }
    }

    public String getAddress() {
        return "/intervision/rounds/" + round();
    }

    /** What was typed in a field that was refused. */
    public String typed(String name) {
        return parameter(name);
    }

    private void write(long id) {
        cardTable.write(new CardTable.WriteCard(id, number("card"), parameter("step"), parameter("words")));
    }

    private static RoundTable.Move move(String name) {
        try {
            return RoundTable.Move.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw DomainException.notFound();
        }
    }

    private static RoundRole role(String name) {
        try {
            return RoundRole.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw DomainException.notFound();
        }
    }

    private static long round() {
        return number("round");
    }

    /** How many steps were passed when the button was shown; what is no such number was never seen by anybody. */
    private static int seen() {
        if (parameter("passed").isEmpty()) {
            return RoundTable.UNSEEN;
        }
        return parameter("passed").matches("\\d{1,4}") ? (int) number("passed") : Integer.MAX_VALUE;
    }

    private static long number(String name) {
        var value = parameter(name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }

    private static String parameter(String name) {
        var value = Faces.getRequestParameter(name);
        return value == null ? "" : value;
    }
}
