package nl.leerkring.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** People of an organisation who work together. Is made and named by a manager, and is removed when nobody is in it. */
@Entity
@Table(name = "organisation_team")
class Team {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_id")
    private long organisationId;

    private String name;

    protected Team() {}

    Team(OrganisationId organisation, String name) {
        this.organisationId = organisation.value();
        this.name = name;
    }

    void rename(String wanted) {
        name = wanted;
    }

    long id() {
        return id;
    }

    boolean isOf(OrganisationId organisation) {
        return organisationId == organisation.value();
    }

    String name() {
        return name;
    }
}
