package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.organisation.MyOrganisation;
import nl.leerkring.organisation.OrganisationContributor;
import nl.leerkring.organisation.OrganisationFacts;
import nl.leerkring.organisation.OrganisationHall;
import org.omnifaces.util.Faces;

/** The organisation of the address: who may not see it never comes here. Pages of other features use it for their head. */
@Named
@RequestScoped
public class OrganisationPlace {
    @Inject
    OrganisationHall hall;

    @Inject
    @Any
    Instance<OrganisationContributor> contributors;

    private MyOrganisation mine;

    /** Before showing a page of managers: 404 for who does not belong to it, 403 for who does not manage it. */
    public void manage() {
        mine = hall.requireManager(slug());
    }

    /** For who belongs to it. */
    public MyOrganisation getMine() {
        if (mine == null) {
            mine = hall.require(slug());
        }
        return mine;
    }

    public OrganisationFacts getFacts() {
        return getMine().facts();
    }

    /** Address of its pages, with what comes after it. */
    public String address(String rest) {
        return getFacts().address(rest);
    }

    /** Where a file is sent: a request that the router has passed on could not be read as a file. @param kind {@code list} or {@code picture} */
    public String fileAddress(String kind) {
        return "/organisation/file/" + kind + "?slug=" + getFacts().slug();
    }

    /** Pages of other features. */
    public List<OrganisationContributor.Tab> getTabs() {
        return contributors.stream()
                .sorted(Comparator.comparingInt(OrganisationContributor::order))
                .flatMap(contributor -> contributor.tabs(getFacts()).stream())
                .toList();
    }

    /** The name in the address. */
    public static String slug() {
        var slug = Faces.getRequestParameter("slug");
        return slug == null ? "" : slug;
    }
}
