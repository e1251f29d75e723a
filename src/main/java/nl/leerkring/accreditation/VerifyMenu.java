package nl.leerkring.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;

/** "Certificaat controleren", for visitors: who is signed in finds it in the footer. */
@ApplicationScoped
public class VerifyMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "certificate.menu";
    }

    @Override
    public String icon() {
        return "shield-check";
    }

    @Override
    public String address() {
        return "/certificate";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.member().isEmpty();
    }
}
