package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.leerkring.training.EditorialTab;
import nl.leerkring.training.TrainingSlug;

/** "Herstelde vragen" beside the other pages of editors: this feature knows the attempts. */
@ApplicationScoped
public class RepairsTab implements EditorialTab {
    @Inject
    Repairs repairs;

    @Override
    public String name() {
        return "rescoring";
    }

    @Override
    public String labelKey() {
        return "rescoring.tab";
    }

    @Override
    public Optional<News> news(TrainingSlug slug) {
        var attempts = repairs.all(slug.value()).stream()
                .mapToLong(test -> test.outcome().changed())
                .sum();
        return attempts == 0
                ? Optional.empty()
                : Optional.of(new News("rescoring.news", "rescoring.news.go", name(), attempts));
    }
}
