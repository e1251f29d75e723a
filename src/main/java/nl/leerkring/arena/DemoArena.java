package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/**
 * For the demo: a series with five editions that are over and one to come that is full, with a waiting list. All names are invented; the past is written
 * as it would stand there now, without mails. What is there already is left alone.
 */
@ApplicationScoped
public class DemoArena implements StartupTask {
    /** Address of the series. */
    public static final String SLUG = "vernieuwing-in-arbeidsmatige-dagbesteding";

    private static final int FIRST = 21;
    private static final int PLACES = 70;
    private static final List<Integer> CAME = List.of(48, 52, 44, 58, 61);
    private static final int WAIT = 6;
    private static final List<String> TITLES = List.of(
            "Wie bepaalt wat werk is?",
            "De buurt als werkplek",
            "De werkgever aan het woord",
            "Van meedoen naar verdienen",
            "Beschut werk, maar dan buiten",
            "Wat doet de eigen bijdrage?");

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    SeriesDesk desk;

    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    @Override
    public int order() {
        return 230;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        var coordinator = directory.byEmail("coordinator@demo.test").map(Person::id);
        if (coordinator.isEmpty() || editions.series(SLUG).isPresent()) {
            return;
        }
        caller.become(coordinator.get(), EnumSet.of(Role.LEARNER, Role.ARENA_COORDINATOR));
        var series = desk.start(series());
        for (int i = 0; i < TITLES.size(); i++) {
            edition(series, i);
        }
    }

    private static SeriesPlan series() {
        return new SeriesPlan(
                "Vernieuwing in arbeidsmatige dagbesteding",
                "Een open leernetwerk. Om de twee maanden praten mensen uit de praktijk over wat werkt, en over wat mislukte.",
                "Iedereen die met dagbesteding of beschut werk te maken heeft",
                2014,
                "elke twee maanden",
                "Utrecht",
                "Gratis, met lunch",
                Access.OPEN,
                UsualAngles.ALL);
    }

    /** The last one is to come. */
    private void edition(SeriesFacts series, int position) {
        boolean coming = position == TITLES.size() - 1;
        int weeks = coming ? 2 : -8 * (TITLES.size() - 1 - position);
        var date = clock.today().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        var edition = new Edition(series.id(), plan(FIRST + position, TITLES.get(position), date));
        edition.programme(programme(position));
        edition.publish(date.minusWeeks(7).atStartOfDay(Clock.ZONE).toInstant());
        if (!coming) {
            edition.reminded(clock.now());
        }
        editions.add(edition);
        int people = coming ? PLACES + WAIT : CAME.get(position) + 5;
        IntStream.range(0, people).forEach(one -> register(edition, position, one, coming && one >= PLACES));
    }

    private static EditionPlan plan(int number, String title, LocalDate date) {
        return new EditionPlan(
                number,
                title,
                null,
                List.of(new EditionPlan.Day(date, LocalTime.of(9, 30), LocalTime.of(13, 30))),
                new EditionPlan.Where(Gathering.PLACE, "Buurthuis De Werf, Utrecht", null, "Lift en ringleiding"),
                new EditionPlan.Room(PLACES, 0, null, date.minusWeeks(1), null, 48, null, false, List.of()));
    }

    private static List<ItemPlan> programme(int position) {
        return UsualProgramme.ITEMS.stream()
                .map(item -> item.kind() == ItemKind.UPDATE
                        ? new ItemPlan(
                                1,
                                ItemKind.EXAMPLE,
                                DemoPeople.EXAMPLES.get(position),
                                "Een praktijkvoorbeeld van leden, met wat lukte en wat niet.",
                                item.minutes(),
                                null,
                                false)
                        : item)
                .toList();
    }

    private void register(Edition edition, int position, int one, boolean waits) {
        var day = edition.facts().startsAt();
        var person = DemoPeople.person((one * 7 + position * 11) % DemoPeople.COUNT, one);
        var registration = new Registration(
                edition.id(),
                member(person.email()),
                person,
                java.util.Locale.forLanguageTag("nl"),
                Secret.hash(Secret.create()));
        registration.begin(
                waits ? RegistrationState.WAITING : RegistrationState.PLACED,
                one + 1L,
                day.minus(Duration.ofDays(40)).plus(Duration.ofHours(3L * one)));
        registrations.database.persist(registration);
    }

    private MemberId member(String email) {
        return email.endsWith("@demo.test")
                ? directory.byEmail(email).map(Person::id).orElse(null)
                : null;
    }
}
