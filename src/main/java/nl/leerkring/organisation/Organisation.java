package nl.leerkring.organisation;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.MemberId;

/**
 * An organisation whose people learn here. Is made by beheer, who names the first manager; is changed by its managers. Its address stays. Whoever changes
 * who belongs to it locks it first.
 */
@Entity
@Table(name = "organisation")
class Organisation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private String slug;
    private String name;
    private String kvk;

    @Column(name = "client_term")
    private String clientTerm;

    private String colour;

    @Basic(fetch = FetchType.LAZY)
    private byte[] logo;

    @Column(name = "logo_hash")
    private String logoHash;

    @Column(name = "join_code")
    private String joinCode;

    @Column(name = "founded_by")
    private MemberId foundedBy;

    @Column(name = "founded_at")
    private Instant foundedAt;

    @ElementCollection
    @CollectionTable(name = "organisation_signatory", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    private List<SigningPerson> signatories = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organisation_domain", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    @Column(name = "domain")
    private List<String> domains = new ArrayList<>();

    protected Organisation() {}

    Organisation(String slug, OrganisationPlan plan, MemberId by, Instant now) {
        this.slug = slug;
        foundedBy = by;
        foundedAt = now;
        become(plan);
    }

    /** Is from now on as planned. @param plan without problems */
    void become(OrganisationPlan plan) {
        var tidy = plan.tidy();
        name = tidy.name();
        kvk = tidy.kvk();
        clientTerm = tidy.clientTerm();
        colour = tidy.colour();
        if (!plan().signatories().equals(tidy.signatories())) {
            signatories = new ArrayList<>(
                    tidy.signatories().stream().map(SigningPerson::new).toList());
        }
        if (!domains.equals(tidy.domains())) {
            domains = new ArrayList<>(tidy.domains());
        }
    }

    /** Is known by this picture. @param png as we wrote it; null takes it away */
    void show(byte[] png) {
        logo = png;
        logoHash =
                png == null ? null : Secret.hash(java.util.Base64.getEncoder().encodeToString(png));
    }

    /** Who has this code comes in; the one before it no longer works. @param code null: nobody comes in by a code */
    void admitBy(String code) {
        joinCode = code;
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    byte[] logo() {
        return logo;
    }

    String joinCode() {
        return joinCode;
    }

    OrganisationFacts facts() {
        return new OrganisationFacts(id(), slug, plan(), logoHash);
    }

    private OrganisationPlan plan() {
        return new OrganisationPlan(
                name,
                kvk,
                clientTerm,
                colour,
                signatories.stream().map(SigningPerson::signatory).toList(),
                List.copyOf(domains));
    }
}
