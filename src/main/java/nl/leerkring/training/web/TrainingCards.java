package nl.leerkring.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.training.Catalogue;
import nl.leerkring.training.CatalogueCard;
import nl.leerkring.training.CatalogueFilter;

/** The trainings on the home page. */
@Named
@RequestScoped
public class TrainingCards {
    private static final int MOST = 5;

    @Inject
    Catalogue catalogue;

    private List<CatalogueCard> list;

    public List<CatalogueCard> getList() {
        if (list == null) {
            list = catalogue.search(CatalogueFilter.ALL).stream().limit(MOST).toList();
        }
        return list;
    }
}
