package nl.leerkring.harvest.library;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.ItemKind;
import nl.leerkring.arena.ItemPlan;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.harvest.FindingPlan;
import nl.leerkring.harvest.HarvestDesk;
import nl.leerkring.harvest.Kind;
import nl.leerkring.harvest.photo.PhotoId;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Practice examples: made of what an edition brought, published, found and withdrawn. */
@ArquillianTest
class LibraryIT {
    private static final Chosen FIRST = new Chosen("1", null);

    @Inject
    ArenaFixture fixture;

    @Inject
    Clock clock;

    @Inject
    EditionDesk editions;

    @Inject
    HarvestDesk harvest;

    @Inject
    LibraryDesk desk;

    @Inject
    LibraryHall hall;

    private SeriesFacts series;
    private EditionFacts edition;
    private String word;

    @BeforeEach
    void anEditionWithAPracticeExample() {
        series = fixture.started(Access.OPEN);
        edition = fixture.open(series, fixture.plan(1, 5));
        editions.programme(
                edition.id(),
                List.of(
                        new ItemPlan(1, ItemKind.EXAMPLE, "Praktijkvoorbeeld: koffie", "In een bus.", 60, "Ada", true),
                        new ItemPlan(1, ItemKind.LUNCH, "Lunch", null, 30, null, false)));
        word = "w" + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    private ExamplePlan plan(String title) {
        return new ExamplePlan(
                title,
                "Wij schonken koffie. " + word,
                "Wie wil",
                "Veel praatjes, 100% gemeten",
                "De Werf",
                ExamplePlan.Contact.NONE,
                null);
    }

    private ExampleRow made(String title) {
        return desk.make(series.slug(), "1", FIRST, plan(title));
    }

    private LibraryHall.Shelf search(String words) {
        return hall.search(new LibraryHall.Asked(words, series.slug(), false, 1));
    }

    @Test
    void thePartOfTheProgrammeFillsInWhatIsKnown() {
        assertThat(desk.seeds(series.slug(), "1")).singleElement().satisfies(seed -> {
            assertThat(seed.query()).isEqualTo("?item=1");
            assertThat(seed.made()).isNull();
        });
        var begun = desk.draft(series.slug(), "1", FIRST).plan();
        assertThat(begun.title()).isEqualTo("Koffie");
        assertThat(begun.done()).isEqualTo("In een bus.");
        assertThat(begun.contact().name()).isEqualTo("Ada");
        assertThat(begun.contact().agreed()).isFalse();
        made("Koffie");
        assertThat(desk.seeds(series.slug(), "1").get(0).made().state()).isEqualTo(ExampleState.DRAFT);
        for (var nothing : List.of(
                new Chosen("2", null), new Chosen("99", null), new Chosen(null, "99"), new Chosen(null, null))) {
            assertThat(answer(() -> desk.draft(series.slug(), "1", nothing))).isEqualTo("error.notFound");
        }
    }

    @Test
    void aPublishedFindingFillsInWhatIsKnownAndOneThatIsNotIsNotThere() {
        fixture.move(Duration.between(clock.now(), edition.startsAt()).plusHours(1));
        var due = clock.today().plusDays(20);
        harvest.add(series.slug(), "1", new FindingPlan(Kind.EXPERIMENT, "Proefdraaien", "De Halm", due, false));
        var id = harvest.look(series.slug(), "1").findings().get(0).id();
        var chosen = new Chosen(null, id.toString());
        assertThat(answer(() -> desk.draft(series.slug(), "1", chosen))).isEqualTo("error.notFound");
        harvest.publish(series.slug(), "1", id);
        assertThat(desk.draft(series.slug(), "1", chosen).plan().organisation()).isEqualTo("De Halm");
        desk.make(series.slug(), "1", chosen, plan("Proefdraaien"));
        assertThat(desk.seeds(series.slug(), "1"))
                .hasSize(2)
                .last()
                .satisfies(seed -> assertThat(seed.made()).isNotNull());
    }

    @Test
    void everybodyFindsWhatIsPublishedUntilItIsWithdrawn() {
        var row = made("Koffie op wielen");
        assertThat(search(word).examples()).isEmpty();
        assertThat(answer(() -> fixture.asVisitor(() -> hall.look(row.slug())))).isEqualTo("error.notFound");
        assertThat(hall.look(row.slug()).example().state()).isEqualTo(ExampleState.DRAFT);
        desk.publish(series.slug(), row.id());
        assertThat(search("KOFFIE " + word).examples()).hasSize(1);
        assertThat(fixture.asVisitor(() -> hall.look(row.slug())).edition().number())
                .isEqualTo(1);
        desk.withdraw(series.slug(), row.id());
        assertThat(search(word).count()).isZero();
        assertThat(answer(() -> fixture.asVisitor(() -> hall.look(row.slug())))).isEqualTo("error.notFound");
    }

    @Test
    void wordsAreLookedForEverywhereAndSignsAreOnlySigns() {
        desk.publish(series.slug(), made("Zeep").id());
        desk.publish(series.slug(), made("Aardappels").id());
        assertThat(search("100%").count()).isEqualTo(2);
        assertThat(search("1_0%").count()).isZero();
        assertThat(search("zeep aardappels").count()).isZero();
        assertThat(search("zee").examples())
                .extracting(row -> row.plan().title())
                .containsExactly("Zeep");
        assertThat(hall.search(new LibraryHall.Asked("", series.slug(), true, 9))
                        .examples())
                .extracting(row -> row.plan().title())
                .containsExactly("Aardappels", "Zeep");
        assertThat(search("").examples()).extracting(row -> row.plan().title()).containsExactly("Aardappels", "Zeep");
        assertThat(answer(() -> hall.search(new LibraryHall.Asked("", "bestaat-niet", false, 1))))
                .isEqualTo("error.notFound");
    }

    @Test
    void aShelfCostsTheSameHoweverFullItIs() {
        desk.publish(series.slug(), made("Een").id());
        var few = Queries.of(() -> search(""));
        for (int i = 0; i < LibraryHall.PAGE; i++) {
            desk.publish(series.slug(), made("Nog een").id());
        }
        assertThat(search("").pages()).isEqualTo(2);
        assertThat(Queries.of(() -> search(""))).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    @Test
    void whatIsWrongIsToldBesideTheFieldAndANameNeedsConsent() {
        var nobody = new ExamplePlan.Contact("", "ada@voorbeeld.test", false);
        var wrong = new ExamplePlan(" ", "", "x".repeat(301), null, "<b>", nobody, null);
        assertThat(desk.problems(wrong))
                .extracting(problem -> problem.field())
                .containsExactly("title", "done", "audience", "outcome", "organisation", "contact", "contactAgreed");
        var photo = new ExamplePlan("a", "b", "c", "d", "e", ExamplePlan.Contact.NONE, new PhotoId(999_999_999));
        assertThat(answer(() -> desk.make(series.slug(), "1", FIRST, photo))).isEqualTo("picture library.error.photo");
        assertThat(answer(() -> desk.make(series.slug(), "1", FIRST, wrong))).isEqualTo("title library.error.title");
    }

    @Test
    void twoWithOneTitleHaveAddressesOfTheirOwnThatStay() {
        var first = made("Café: één " + word);
        assertThat(first.slug()).isEqualTo("cafe-een-" + word);
        assertThat(made("Café: één " + word).slug()).isEqualTo(first.slug() + "-2");
        desk.change(series.slug(), first.id(), plan("Iets anders"));
        assertThat(hall.look(first.slug()).example().plan().title()).isEqualTo("Iets anders");
        assertThat(made("!?").slug()).startsWith("voorbeeld");
    }

    @Test
    void nobodyElseComesToTheDeskAndAnExampleOfAnotherSeriesIsNotThere() {
        var id = made("Van ons").id();
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ARENA_COORDINATOR)) {
            fixture.somebody(role);
            var refused = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            assertThat(List.<Runnable>of(
                            () -> desk.list(series.slug()),
                            () -> desk.seeds(series.slug(), "1"),
                            () -> desk.draft(series.slug(), "1", FIRST),
                            () -> desk.draft(series.slug(), id),
                            () -> desk.make(series.slug(), "1", FIRST, plan("x")),
                            () -> desk.change(series.slug(), id, plan("x")),
                            () -> desk.publish(series.slug(), id),
                            () -> desk.withdraw(series.slug(), id)))
                    .allSatisfy(act -> assertThat(answer(act)).as(role.name()).isEqualTo(refused));
        }
        var other = fixture.started(Access.OPEN);
        assertThat(answer(() -> desk.publish(other.slug(), id))).isEqualTo("error.notFound");
    }
}
