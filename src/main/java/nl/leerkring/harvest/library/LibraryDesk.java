package nl.leerkring.harvest.library;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.harvest.HarvestHall;
import nl.leerkring.harvest.photo.PhotoHall;
import nl.leerkring.harvest.photo.PhotoRow;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Making, editing, publishing and withdrawing practice examples, for who coordinates the series they came from. */
@UseCase
public class LibraryDesk {
    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    EditionDirectory editions;

    @Inject
    HarvestHall harvest;

    @Inject
    PhotoHall photos;

    @Inject
    Examples examples;

    /** Something that can become an example. @param made the example that it became, or null */
    public record Seed(String query, String title, ExampleRow made) {}

    /** What a form begins with. @param photos of the edition to choose from */
    public record Draft(EditionFacts edition, ExamplePlan plan, List<PhotoRow> photos) {}

    /** All examples of a series, the newest first. @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<ExampleRow> list(String series) {
        return examples.of(coordination.series(series).id());
    }

    /** Parts of the programme and published findings of an edition that can become examples. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<Seed> seeds(String series, String number) {
        var edition = coordination.edition(series, number).edition();
        var made = examples.of(edition.series()).stream()
                .filter(row -> row.edition().equals(edition.id()))
                .toList();
        return Stream.concat(
                        Seedling.items(edition).stream(),
                        harvest.of(edition).stream().map(Seedling::of))
                .map(seed -> seed.withMade(made))
                .toList();
    }

    /** The form of a new example, filled in as far as it is known. @param chosen which part or finding @throws DomainException 404 when it is not of this edition */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Draft draft(String series, String number, Chosen chosen) {
        var edition = coordination.edition(series, number).edition();
        return new Draft(edition, seedling(edition, chosen).plan(), photos.of(edition));
    }

    /** The form of an example that is there. @throws DomainException 404 when it is of another series */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Draft draft(String series, ExampleId id) {
        var row = require(series, id).row();
        var edition = editions.find(row.edition())
                .orElseThrow(DomainException::notFound)
                .edition();
        return new Draft(edition, row.plan(), photos.of(edition));
    }

    /** Everything that is wrong, in the order of the form. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<DomainException> problems(ExamplePlan plan) {
        return plan.problems();
    }

    /** Makes one; only coordinators see it. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public ExampleRow make(String series, String number, Chosen chosen, ExamplePlan plan) {
        Typed.refuse(plan.problems());
        var edition = coordination.edition(series, number).edition();
        var source = seedling(edition, chosen).source();
        requirePhoto(edition, plan);
        var example = new Example(free(ExampleSlug.of(plan.title())), edition, source, plan, clock.now());
        examples.add(example);
        return example.row();
    }

    /** Says it otherwise; its address stays. @throws DomainException beside the field, 404 when it is of another series */
    @Permit(Role.ARENA_COORDINATOR)
    public void change(String series, ExampleId id, ExamplePlan plan) {
        Typed.refuse(plan.problems());
        var example = require(series, id);
        editions.find(example.row().edition()).ifPresent(place -> requirePhoto(place.edition(), plan));
        example.become(plan);
    }

    /** Everybody finds it. */
    @Permit(Role.ARENA_COORDINATOR)
    public void publish(String series, ExampleId id) {
        require(series, id).publish(clock.now());
    }

    /** Nobody finds it any more. */
    @Permit(Role.ARENA_COORDINATOR)
    public void withdraw(String series, ExampleId id) {
        require(series, id).withdraw();
    }

    private void requirePhoto(EditionFacts edition, ExamplePlan plan) {
        if (plan.photo() != null
                && photos.of(edition).stream().noneMatch(row -> row.id().equals(plan.photo()))) {
            throw DomainException.invalid("picture", "library.error.photo");
        }
    }

    private Seedling seedling(EditionFacts edition, Chosen chosen) {
        var all = chosen.finding() == null
                ? Seedling.items(edition).stream()
                : harvest.of(edition).stream().map(Seedling::of);
        return all.filter(seed -> seed.isOf(chosen)).findFirst().orElseThrow(DomainException::notFound);
    }

    private Example require(String series, ExampleId id) {
        var own = coordination.series(series).id();
        return examples.find(id).filter(example -> example.series().equals(own)).orElseThrow(DomainException::notFound);
    }

    private String free(String wanted) {
        var slug = wanted;
        for (int i = 2; examples.withSlug(slug).isPresent(); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }
}
