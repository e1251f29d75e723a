package nl.leerkring.door.web;

import jakarta.enterprise.context.RequestScoped;
import nl.leerkring.shared.DomainException;
import org.omnifaces.util.Faces;

/** The edition of the address, and what is asked of it. */
@RequestScoped
class EditionHere {
    String slug() {
        return Faces.getRequestParameter("series");
    }

    String number() {
        return Faces.getRequestParameter("number");
    }

    /** Address of the desk of the edition. */
    String desk(String rest) {
        return "/arena/desk/" + slug() + "/" + number() + rest;
    }

    /** The day that is asked, or 0. @throws DomainException 404 when it cannot be one */
    int day() {
        var typed = Faces.getRequestParameter("day");
        if (typed == null || typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("[1-9]\\d{0,2}")) {
            throw DomainException.notFound();
        }
        return Integer.parseInt(typed);
    }
}
