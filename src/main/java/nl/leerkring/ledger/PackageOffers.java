package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerkring.content.TrainingContent.Accreditation;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.StartupTask;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.VersionId;
import nl.leerkring.training.Versions;

/** Accreditations that stand in the packages of trainings: at the start those of all current versions, later those of what is completed. */
@ApplicationScoped
public class PackageOffers implements StartupTask {
    private static final System.Logger LOG = System.getLogger(PackageOffers.class.getName());

    /** Taken at the start, which fails as a whole or not at all. */
    private final Set<VersionId> taken = ConcurrentHashMap.newKeySet();

    @Inject
    Clock clock;

    @Inject
    Versions versions;

    @Inject
    Registers registers;

    @Inject
    Offers offers;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean demoOnly() {
        return false;
    }

    @Override
    public void run() {
        versions.allCurrent().forEach(version -> {
            takeOver(version);
            taken.add(version.id());
        });
    }

    /** Takes over what the package of this version says, once; of what was taken at the start nothing is asked again. */
    void take(TrainingVersion version) {
        if (!taken.contains(version.id())) {
            takeOver(version);
        }
    }

    private void takeOver(TrainingVersion version) {
        for (var accreditation : version.about().accreditations()) {
            var register = registers.book().id(accreditation.register());
            if (register.isEmpty()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "{0} names an unknown register {1}",
                        version.slug(),
                        accreditation.register());
                continue;
            }
            var offer = offer(version, accreditation, register.get());
            if (!offers.known(offer)) {
                var row = new OfferRow(offer, version.about().title(), "/training/" + version.slug(), true);
                offers.add(row, null, clock.now());
            }
        }
    }

    private static Offer offer(TrainingVersion version, Accreditation accreditation, String register) {
        return new Offer(
                0,
                Subjects.of(version),
                register,
                accreditation.category() == null ? "" : accreditation.category(),
                accreditation.courseId() == null ? "" : accreditation.courseId(),
                accreditation.points(),
                accreditation.validFrom(),
                accreditation.validUntil(),
                false);
    }
}
