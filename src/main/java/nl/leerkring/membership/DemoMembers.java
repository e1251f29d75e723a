package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/** The demo accounts of the README, one per role, and learners without a password who only give life to the lists. All names are invented. */
@ApplicationScoped
class DemoMembers implements StartupTask {
    private static final String PASSWORD = "leerkring-demo";
    private static final List<Demo> ACCOUNTS = List.of(
            new Demo("deelnemer", "Noor Bakker", Set.of()),
            new Demo("begeleider", "Sanne van der Veen", Set.of(Role.FACILITATOR)),
            new Demo("organisatie", "Karim El Idrissi", Set.of(Role.ORGANISATION_ADMIN)),
            new Demo("coordinator", "Marijke Hoekstra", Set.of(Role.ARENA_COORDINATOR)),
            new Demo("redactie", "Pieter de Wit", Set.of(Role.EDITOR)),
            new Demo("beheer", "Yara Sewnarain", Set.of(Role.ADMINISTRATOR)));
    private static final List<String> LEARNERS = List.of(
            "Fatma Yildiz",
            "Joost van Dam",
            "Lieke Postma",
            "Omar Benali",
            "Ruben de Graaf",
            "Anouk Visser",
            "Dewi Tahapary",
            "Bram Kuipers",
            "Ineke van den Heuvel",
            "Thijs Mulder",
            "Samira Haddad",
            "Wouter Scholten",
            "Gerda Kamphuis",
            "Emre Aydin",
            "Marieke Blom",
            "Jaap Terpstra",
            "Naomi Pinas",
            "Henk Verbeek",
            "Esra Kaya",
            "Lotte Dijkstra",
            "Youssef Amrani",
            "Petra van Rijn",
            "Chantal Ramdin");

    @Inject
    AccountOpening opening;

    @Inject
    PasswordHash passwords;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        var hash = passwords.hash(PASSWORD);
        ACCOUNTS.forEach(demo -> opening.demo(demo.local() + "@demo.test", demo.name(), demo.roles(), hash));
        for (int i = 0; i < LEARNERS.size(); i++) {
            opening.demo("leerling" + (i + 1) + "@demo.test", LEARNERS.get(i), Set.of(), null);
        }
    }

    private record Demo(String local, String name, Set<Role> roles) {}
}
