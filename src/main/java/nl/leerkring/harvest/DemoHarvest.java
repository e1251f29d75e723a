package nl.leerkring.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.DemoArena;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/** For the demo: what the editions that are over brought, with what came of the experiments. What is there already is left alone. */
@ApplicationScoped
public class DemoHarvest implements StartupTask {
    private static final List<Crop> CROPS = List.of(
            new Crop("21", Kind.INSIGHT, "Wie mee beslist over het werk, blijft langer", null, null, null),
            new Crop(
                    "21",
                    Kind.EXPERIMENT,
                    "Elke maandag vergaderen deelnemers over de week",
                    "Werkplaats Noord",
                    Outcome.WORKED,
                    "Het werkte. De begeleiders moesten leren om hun mond te houden."),
            new Crop("22", Kind.QUESTION, "Wie betaalt het gereedschap als je in de buurt werkt?", null, null, null),
            new Crop(
                    "22",
                    Kind.EXPERIMENT,
                    "Een buurtbus vol koffie, gerund door deelnemers",
                    "Stichting Buitenkans",
                    Outcome.FAILED,
                    "De bus stond vaker stil dan hij reed. De koffie staat nu in de bibliotheek, en daar loopt het wel."),
            new Crop("23", Kind.INSIGHT, "Een werkgever wil vooral weten wie hij kan bellen", null, null, null),
            new Crop(
                    "23",
                    Kind.EXPERIMENT,
                    "Eén vast telefoonnummer voor drie werkgevers",
                    "Gemeente Waterveen",
                    Outcome.PARTLY,
                    "Twee werkgevers bellen wekelijks, de derde mailt liever."),
            new Crop("24", Kind.QUESTION, "Wat gebeurt er met je uitkering als je tien uur werkt?", null, null, null),
            new Crop("25", Kind.INSIGHT, "Werk zonder loon is pas werk als iemand op je rekent", null, null, null),
            new Crop(
                    "25", Kind.QUESTION, "Wie betaalt de bus naar een plek in de volgende gemeente?", null, null, null),
            new Crop(
                    "25",
                    Kind.EXPERIMENT,
                    "Drie maanden proefdraaien in een gewone bakkerij",
                    "Bakkerij De Halm en Werkplaats Noord",
                    null,
                    null));

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Coordination coordination;

    @Inject
    Findings findings;

    /** @param told what came of it, or null */
    private record Crop(String edition, Kind kind, String content, String owner, Outcome outcome, String told) {}

    @Override
    public int order() {
        return 250;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        var coordinator = directory.byEmail("coordinator@demo.test").map(Person::id);
        if (coordinator.isEmpty()) {
            return;
        }
        caller.become(coordinator.get(), EnumSet.of(Role.LEARNER, Role.ARENA_COORDINATOR));
        var newest = coordination.edition(DemoArena.SLUG, "25").edition();
        if (findings.of(newest).isEmpty()) {
            CROPS.forEach(this::bring);
        }
    }

    private void bring(Crop crop) {
        var edition = coordination.edition(DemoArena.SLUG, crop.edition()).edition();
        var due = crop.kind() == Kind.EXPERIMENT ? edition.date().plusWeeks(18) : null;
        var finding = new Finding(
                edition,
                new FindingPlan(crop.kind(), crop.content(), crop.owner(), due, false),
                null,
                edition.endsAt().minus(Duration.ofHours(1)));
        finding.publish();
        findings.add(finding);
        if (crop.told() != null) {
            findings.add(new Sequel(
                    finding.id(), crop.outcome(), crop.told(), edition.endsAt().plus(Duration.ofDays(60))));
        }
    }
}
