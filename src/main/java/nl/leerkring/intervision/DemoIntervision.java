package nl.leerkring.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/**
 * For the demo: a group that is on its way, with an invitation and a request that wait, an open group, and people who seek one. Goes
 * through the use cases, as people would. All names are invented; what is there already is left alone.
 */
@ApplicationScoped
public class DemoIntervision implements StartupTask {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    GroupDesk desk;

    @Inject
    Lobby lobby;

    @Inject
    InvitationDesk invitations;

    @Inject
    InvitationDoor door;

    @Inject
    RequestDesk requests;

    @Inject
    AgreementRoom agreements;

    @Inject
    SeekingRoom seeking;

    @Inject
    Registers registers;

    @Override
    public int order() {
        return 220;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        var guide = directory.byEmail("begeleider@demo.test");
        if (guide.isEmpty()) {
            return;
        }
        act(guide.get().id(), Role.FACILITATOR);
        if (!lobby.mine().isEmpty()) {
            return;
        }
        var canal = guided(guide.get().id());
        openGroup();
        act("leerling6@demo.test");
        requests.ask(
                canal, "Ik werk sinds kort als mantelzorgconsulent en ken nog weinig collega’s. Ik denk graag mee.");
        seek(
                "leerling7@demo.test",
                new String[] {"Jongeren en schulden", "Groningen", "Jongerenwerker", "Donderdagochtend"});
        seek(
                "leerling9@demo.test",
                new String[] {"Eenzaamheid bij ouderen", "Rijnmond", "Wijkverpleegkundige", "Online, in de avond"});
    }

    private GroupId guided(MemberId guide) {
        var id = desk.start(plan("Intervisie Grachtzicht", "Afstand en nabijheid in de wijk", Access.REQUEST, true));
        agree(id);
        for (var email : List.of(
                "deelnemer@demo.test", "coordinator@demo.test", "organisatie@demo.test", "leerling1@demo.test")) {
            act(guide, Role.FACILITATOR);
            invitations.invite(id, email);
            act(email);
            door.mine().stream()
                    .filter(card -> card.groupId().equals(id))
                    .forEach(card -> agree(door.acceptMine(card.id())));
        }
        act(guide, Role.FACILITATOR);
        invitations.invite(id, "collega@demo.test");
        return id;
    }

    private void openGroup() {
        act("leerling3@demo.test");
        var id = desk.start(plan("Donderdagkring", "Samenwerken met vrijwilligers", Access.REQUEST, false));
        agree(id);
        directory.byEmail("deelnemer@demo.test").map(Person::email).ifPresent(email -> invitations.invite(id, email));
    }

    private GroupPlan plan(String name, String theme, Access access, boolean online) {
        return new GroupPlan(
                name,
                theme,
                access,
                null,
                GroupPlan.USUAL_FEWEST,
                GroupPlan.USUAL_MOST,
                online ? MeetingForm.ONLINE : MeetingForm.PLACE,
                online ? null : "Buurthuis De Ketting, zaal 2",
                GroupPlan.USUAL_RHYTHM,
                clock.today().plusYears(GroupPlan.USUAL_YEARS),
                registers.of(List.of("registerplein", "skj")));
    }

    private void agree(GroupId id) {
        agreements.accept(id, 1);
    }

    private void seek(String email, String[] wish) {
        act(email);
        seeking.tell(new SeekingRoom.Wish(wish[0], wish[1], wish[2], wish[3], true));
    }

    private void act(String email) {
        directory.byEmail(email).ifPresent(person -> act(person.id(), Role.LEARNER));
    }

    private void act(MemberId member, Role role) {
        caller.become(member, EnumSet.of(Role.LEARNER, role));
    }
}
