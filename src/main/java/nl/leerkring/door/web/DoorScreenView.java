package nl.leerkring.door.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.door.DoorScreen;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.util.Faces;

/** The screen in the room. */
@Named
@RequestScoped
public class DoorScreenView {
    @Inject
    DoorScreen screen;

    @Inject
    EditionHere here;

    @Inject
    @ConfigProperty(name = "leerkring.site.url")
    String site;

    private DoorScreen.Sign sign;

    public DoorScreen.Sign getSign() {
        if (sign == null) {
            // a code of a minute ago is of no use to anybody
            Faces.getResponse().setHeader("Cache-Control", "no-store");
            sign = screen.look(here.slug(), here.number());
        }
        return sign;
    }

    /** Before showing. */
    public void open() {
        getSign();
    }

    /** Where people type the code, as they read it. */
    public String getPlace() {
        return site.replaceFirst("^https?://", "").replaceFirst("/+$", "") + "/arena/here";
    }

    public String getDoor() {
        return here.desk("/door");
    }
}
