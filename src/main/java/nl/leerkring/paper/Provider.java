package nl.leerkring.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provider of the trainings and the address of the site, from the configuration ({@code leerkring.provider.*}). */
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
    @ConfigProperty(name = "leerkring.site.url")
    String site;

    /** Who stands for what the site issues. */
    public Issuer issuer() {
        return new Issuer(name, kvk, signatory, signatoryFunction);
    }

    /** Where everybody can verify the paper of this number: what the QR code holds. */
    public String verificationAddress(PaperNumber number) {
        return site.replaceFirst("/+$", "") + "/certificate/" + number;
    }
}
