package nl.leerkring.organisation;

import jakarta.persistence.Embeddable;

/** Somebody who signs for an organisation, as it is kept. */
@Embeddable
class SigningPerson {
    private String name;
    private String job;

    protected SigningPerson() {}

    SigningPerson(Signatory signatory) {
        name = signatory.name();
        job = signatory.job();
    }

    Signatory signatory() {
        return new Signatory(name, job);
    }
}
