package nl.leerkring.casus.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.casus.CasusAuthors;
import org.omnifaces.util.Faces;

/** A case for its authors: its picture, and what people chose. */
@Named
@RequestScoped
public class ChoicesView {
    @Inject
    CasusAuthors casusAuthors;

    private CasusAuthors.CasusPicture picture;

    public CasusAuthors.CasusPicture getPicture() {
        if (picture == null) {
            picture = casusAuthors.picture(Faces.getRequestParameter("slug"), Faces.getRequestParameter("part"));
        }
        return picture;
    }
}
