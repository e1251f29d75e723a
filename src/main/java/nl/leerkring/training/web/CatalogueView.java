package nl.leerkring.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.leerkring.training.Catalogue;
import nl.leerkring.training.CatalogueCard;
import nl.leerkring.training.CatalogueFilter;

/** The catalogue with its filters, that stand in the address so that a search can be kept and shared. */
@Named
@RequestScoped
public class CatalogueView {
    private static final int LONGEST = 100;

    @Inject
    Catalogue catalogue;

    @Inject
    HttpServletRequest request;

    private List<CatalogueCard> found;

    public String getWords() {
        return parameter("words");
    }

    public String getTheme() {
        return parameter("theme");
    }

    public String getAudience() {
        return parameter("audience");
    }

    /** At most so many minutes; 0 does not matter. */
    public int getMinutes() {
        return parameter("minutes").matches("\\d{1,3}") ? Integer.parseInt(parameter("minutes")) : 0;
    }

    public List<String> getThemes() {
        return catalogue.themes();
    }

    public List<String> getAudiences() {
        return catalogue.audiences();
    }

    public List<CatalogueCard> getFound() {
        if (found == null) {
            found = catalogue.search(new CatalogueFilter(getWords(), getTheme(), getAudience(), getMinutes()));
        }
        return found;
    }

    /** Whether anything was asked. */
    public boolean isFiltered() {
        return !(getWords() + getTheme() + getAudience()).isEmpty() || getMinutes() > 0;
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }
}
