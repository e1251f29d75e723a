package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import nl.leerkring.membership.Directory;
import nl.leerkring.register.RegisterRules.Own;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/** For the demo: a learner with two registrations and own evidence, so that the dossier is not empty. Only once. Numbers and texts are invented. */
@ApplicationScoped
public class DemoLedger implements StartupTask {
    private static final String PAPER = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF\n";

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    MyRegistrations registrations;

    @Inject
    EvidenceDesk evidence;

    @Override
    public int order() {
        return 260;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        directory.byEmail("deelnemer@demo.test").ifPresent(learner -> {
            caller.become(learner.id(), EnumSet.of(Role.LEARNER));
            if (registrations.mine().isEmpty()) {
                fill();
            }
        });
    }

    private void fill() {
        var today = clock.today();
        registrations.add(new RegistrationPlan("venvn", "123442", today.minusMonths(43), null));
        registrations.add(new RegistrationPlan("registerplein", "461012345", today.minusMonths(52), null));
        did("Supervisie bij de GGZ-praktijk", Own.REFLECTION, "8", 200);
        did("Klinische les wondzorg", Own.TRAINING, "2,5", 90);
        did("Vakblad gelezen en besproken", Own.OTHER, "12", 60);
        did("Werkbegeleiding van een stagiair", Own.OTHER, "14", 30);
    }

    private void did(String title, Own type, String hours, int daysAgo) {
        var paper = new EvidenceFile("bewijs.pdf", PAPER.getBytes(StandardCharsets.US_ASCII));
        evidence.add(new EvidencePlan(title, type, hours, clock.today().minusDays(daysAgo), false), paper);
    }
}
