package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/**
 * Zorggroep Linde, for the demo: an invented organisation with three teams, of which everybody is somewhere else in what is asked of them. Written without mails,
 * so that those in the outbox are of who looks around.
 */
@ApplicationScoped
public class DemoOrganisation implements StartupTask {
    private static final String MANAGER = "organisatie@demo.test";
    private static final String CODE = "meldcode-huiselijk-geweld";
    private static final String LONELY = "in-gesprek-over-eenzaamheid";
    private static final String CULTURE = "intercultureel-vakmanschap";
    private static final int LEARNERS = 23;
    private static final String LIST = "e-mail;naam;team;training;datum\n"
            + "r.smit@zorggroep-linde.test;Rosa Smit;Zuiderkade;" + CODE + ";%1$s\n"
            + "d.vos@@zorggroep-linde.test;Daan Vos;Noorderpark;" + CODE + ";%1$s\n"
            + "f.bos@zorggroep-linde.test;Fenna Bos;Team Oost;" + CODE + ";%1$s\n"
            + "leerling3@demo.test;Lieke Postma;Noorderpark;" + LONELY + ";%1$s\n";

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Tasks tasks;

    @Inject
    ListDesk lists;

    @Inject
    DemoStates states;

    @Override
    public int order() {
        return 210;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        var manager = directory.byEmail(MANAGER).map(Person::id);
        if (manager.isEmpty() || organisations.named("zorggroep-linde").isPresent()) {
            return;
        }
        var organisation = founded(manager.get());
        var staff = staff(organisation, manager.get());
        asked(organisation, staff, manager.get());
        caller.become(manager.get(), Set.of(Role.ORGANISATION_ADMIN));
        var list = LIST.formatted(clock.today().plusMonths(2));
        lists.check(organisation.slug(), "inschrijven-najaar.csv", list.getBytes(StandardCharsets.UTF_8));
    }

    private Organisation founded(MemberId manager) {
        var plan = new OrganisationPlan(
                "Zorggroep Linde",
                "68750110",
                "bewoner",
                "#14443f",
                List.of(new Signatory("M. Verhoeven", "bestuurder"), new Signatory("K. El Idrissi", "opleidingen")),
                List.of("zorggroep-linde.test"));
        var organisation = new Organisation("zorggroep-linde", plan, manager, ago(400));
        organisation.admitBy("LNDE2345");
        organisations.add(organisation);
        return organisation;
    }

    private List<OrganisationMember> staff(Organisation organisation, MemberId manager) {
        var teams = new ArrayList<Long>();
        for (var name : List.of("Zuiderkade", "Noorderpark", "Avond en nacht")) {
            var team = new Team(organisation.id(), name);
            organisations.add(team);
            teams.add(team.id());
        }
        var staff = new ArrayList<OrganisationMember>();
        var first = new OrganisationMember(organisation.id(), manager, true, null, ago(400));
        people.add(first);
        directory
                .byEmail("deelnemer@demo.test")
                .ifPresent(person -> staff.add(member(organisation, person, teams.get(0))));
        IntStream.rangeClosed(1, LEARNERS)
                .forEach(i -> directory
                        .byEmail("leerling" + i + "@demo.test")
                        .ifPresent(person ->
                                staff.add(member(organisation, person, teams.get(i * 5 / 7 % teams.size())))));
        staff.add(first);
        return staff;
    }

    private OrganisationMember member(Organisation organisation, Person person, Long team) {
        var member = new OrganisationMember(organisation.id(), person.id(), false, team, ago(380));
        people.add(member);
        return member;
    }

    private void asked(Organisation organisation, List<OrganisationMember> staff, MemberId by) {
        var today = clock.today();
        ask(organisation, staff, null, new Wish(CODE, today.plusDays(40), 24), by);
        var team = staff.get(0).team();
        var evening =
                staff.stream().filter(person -> team.equals(person.team())).toList();
        ask(organisation, evening, team, new Wish(LONELY, today.minusDays(10), null), by);
        for (int i = 1; i < staff.size(); i++) {
            states.follow(staff.get(i), CODE, i * 7 % 24, today);
            if (i % 3 == 0) {
                states.follow(staff.get(i), LONELY, i, today);
            }
        }
        for (int i = 2; i < 14; i += 4) {
            states.follow(staff.get(i), CULTURE, 1, today);
            states.share(staff.get(i), CULTURE, ago(30));
        }
    }

    private void ask(Organisation organisation, List<OrganisationMember> staff, Long team, Wish wish, MemberId by) {
        var assignment = new Assignment(organisation.id(), team, wish, by, ago(60));
        tasks.add(assignment);
        var source = new Task.Source(assignment.id(), null);
        for (var person : staff) {
            var task = new Task(organisation.id(), source, wish, ago(60)).of(person);
            task.toldAhead(ago(1));
            task.toldLate(ago(1));
            tasks.add(task);
        }
    }

    private Instant ago(int days) {
        return clock.now().minus(Duration.ofDays(days));
    }

    /** @return noon on a day */
    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Clock.ZONE).toInstant();
    }
}
