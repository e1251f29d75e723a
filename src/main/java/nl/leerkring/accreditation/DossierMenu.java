package nl.leerkring.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;

/** "Mijn dossier". */
@ApplicationScoped
public class DossierMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "accreditation.menu";
    }

    @Override
    public String icon() {
        return "award";
    }

    @Override
    public String address() {
        return "/accreditation";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.member().isPresent();
    }
}
