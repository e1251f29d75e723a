package nl.leerkring.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerkring.shared.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provider of what the site issues, from the configuration ({@code leerkring.provider.*}). */
@ApplicationScoped
public class Provider {
    @Inject
    @ConfigProperty(name = "leerkring.provider.name")
    String name;

    @Inject
    @ConfigProperty(name = "leerkring.provider.kvk")
    String kvk;

    @Inject
    @ConfigProperty(name = "leerkring.provider.signatory")
    String signatory;

    @Inject
    @ConfigProperty(name = "leerkring.provider.signatory.function")
    String signatoryFunction;

    @Inject
    Site site;

    /** Who stands for what the site issues. */
    public Issuer issuer() {
        return new Issuer(name, kvk, signatory, signatoryFunction);
    }

    /** Where everybody can verify the paper of this number: what the QR code holds. */
    public String verificationAddress(PaperNumber number) {
        return site.address("/certificate/" + number);
    }
}
