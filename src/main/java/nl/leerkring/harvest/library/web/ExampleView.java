package nl.leerkring.harvest.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.harvest.library.LibraryHall;
import org.omnifaces.util.Faces;

/** The page of a practice example. */
@Named
@RequestScoped
public class ExampleView {
    @Inject
    LibraryHall hall;

    private LibraryHall.Place place;

    /** Before showing: 404 for one that nobody may see. */
    public void open() {
        getPlace();
    }

    public LibraryHall.Place getPlace() {
        if (place == null) {
            place = hall.look(Faces.getRequestParameter("slug"));
        }
        return place;
    }
}
