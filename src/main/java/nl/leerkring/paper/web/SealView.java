package nl.leerkring.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.paper.Seal;

/** The seal, as the pages that verify a paper tell of it. */
@Named
@RequestScoped
public class SealView {
    @Inject
    Seal seal;

    /** Of the certificate, to compare with what a reader of PDF files shows. */
    public String getFingerprint() {
        return seal.fingerprint();
    }
}
