package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/** The accounts of the demo, one per role, and some learners so that no page is empty. All names are invented. */
@ApplicationScoped
public class DemoMembers implements StartupTask {
    private static final String PASSWORD = "leerkring-demo";

    private record Demo(String name, String email, Role role) {}

    private static final List<Demo> ALL = List.of(
            new Demo("Noor Bakker", "deelnemer@demo.test", Role.LEARNER),
            new Demo("Karim Haddad", "begeleider@demo.test", Role.FACILITATOR),
            new Demo("Lotte de Wit", "organisatie@demo.test", Role.ORGANISATION_ADMIN),
            new Demo("Joost van Dalen", "coordinator@demo.test", Role.ARENA_COORDINATOR),
            new Demo("Fatma Yilmaz", "redactie@demo.test", Role.EDITOR),
            new Demo("Bram Visser", "beheer@demo.test", Role.ADMINISTRATOR),
            new Demo("Sanne Mulder", "leerling1@demo.test", Role.LEARNER),
            new Demo("Winston Pinas", "leerling2@demo.test", Role.LEARNER),
            new Demo("Els van den Berg", "leerling3@demo.test", Role.LEARNER),
            new Demo("Mehmet Arslan", "leerling4@demo.test", Role.LEARNER),
            new Demo("Iris Hoekstra", "leerling5@demo.test", Role.LEARNER),
            new Demo("Thijs Smeets", "leerling6@demo.test", Role.LEARNER),
            new Demo("Amina Benali", "leerling7@demo.test", Role.LEARNER),
            new Demo("Koen Willems", "leerling8@demo.test", Role.LEARNER));

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    @Transactional
    public void run() {
        if (accounts.byEmail(ALL.get(0).email()).isPresent()) {
            return;
        }
        var hash = passwords.hash(PASSWORD);
        for (var demo : ALL) {
            var account = new Account(
                    demo.email(), demo.name(), Locale.forLanguageTag("nl"), Registration.TERMS, clock.now());
            account.choosePassword(hash);
            account.confirm(clock.now());
            account.grant(demo.role());
            accounts.add(account);
        }
    }
}
