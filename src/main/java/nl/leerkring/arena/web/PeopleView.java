package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leerkring.arena.People;
import nl.leerkring.arena.PeopleDesk;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.arena.RegistrationState;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** Who registered for an edition: finding them, giving a place by hand, saying no, taking somebody off. */
@Named
@RequestScoped
public class PeopleView {
    @Inject
    PeopleDesk desk;

    @Inject
    ArenaPlace arenaPlace;

    @Inject
    People people;

    @Inject
    Go go;

    private People.Page page;
    private PeopleAddress asked;

    /** Before showing: does what a button asked for. */
    public void act() {
        arenaPlace.open();
        getLeaving();
        done("place", desk::place, "arenadesk.toast.placed");
        done("decline", desk::decline, "arenadesk.toast.declined");
        done("remove", desk::remove, "arenadesk.toast.removed");
    }

    private void done(String button, Consumer<RegistrationId> action, String toast) {
        Pressed.value(button).ifPresent(typed -> {
            var id = here(RegistrationId.of(typed)).id();
            if (go.tried(() -> action.accept(id))) {
                go.to(arenaPlace.desk("/people"), toast);
            }
        });
    }

    /** Of this edition, else it is not there. */
    private RegistrationFacts here(RegistrationId id) {
        return people.find(id)
                .filter(found -> found.edition().equals(arenaPlace.getEdition().id()))
                .orElseThrow(DomainException::notFound);
    }

    /** Who is about to be taken off, when the viewer is asked whether that is sure; else null. */
    public RegistrationFacts getLeaving() {
        return Optional.ofNullable(Faces.getRequestParameter("leaving"))
                .map(typed -> here(RegistrationId.of(typed)))
                .filter(RegistrationFacts::present)
                .orElse(null);
    }

    public People.Page getPage() {
        if (page == null) {
            page = desk.look(arenaPlace.getEdition().id(), getAsked().filter());
        }
        return page;
    }

    /** What the address asks for. */
    public PeopleAddress getAsked() {
        if (asked == null) {
            asked = PeopleAddress.read(Faces::getRequestParameter);
        }
        return asked;
    }

    /** Whether nobody registered, whatever is asked for. */
    public boolean isNobody() {
        return getPage().total() == 0 && getAsked().isEverybody();
    }

    /** The same with another page. */
    public String address(int number) {
        return arenaPlace.desk("/people") + getAsked().ofPage(number);
    }

    /** Numbers of the pages to go to. */
    public List<Integer> getPages() {
        return PeopleAddress.pages(getPage().page(), getPage().pages());
    }

    /** Whether somebody can get a place by hand. */
    public boolean isPlaceable(RegistrationFacts one) {
        return arenaPlace.isAhead() && one.present() && !one.placed();
    }

    /** Whether somebody asks for a place, in a series by selection. */
    public boolean isAsking(RegistrationFacts one) {
        return arenaPlace.isAhead() && one.state() == RegistrationState.ASKED;
    }

    /** What can be asked for. @param text in which language */
    public List<Choice> states(Text text) {
        return Stream.concat(
                        Stream.of(new Choice("", text.of("arenadesk.people.all"))),
                        Arrays.stream(RegistrationState.values())
                                .map(state -> new Choice(state.name(), text.of("arenadesk.registration." + state))))
                .toList();
    }

    /** The perspectives of the series. @param text in which language */
    public List<Choice> perspectives(Text text) {
        return Stream.concat(
                        Stream.of(new Choice("", text.of("arenadesk.people.every"))),
                        arenaPlace.getSeries().angles().stream().map(angle -> new Choice(angle.code(), angle.label())))
                .toList();
    }
}
