package nl.leerkring.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.MemberId;

/** All certificates that were issued. */
@ApplicationScoped
class IssuedCertificates {
    private static final String WITH_LINES = "select distinct c from Certificate c left join fetch c.accreditations ";

    @PersistenceContext(unitName = "leerkring")
    EntityManager entities;

    void add(Certificate certificate) {
        entities.persist(certificate);
    }

    Optional<Certificate> byNumber(PaperNumber number) {
        return entities.createQuery(WITH_LINES + "where c.number = :number", Certificate.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Certificate> byEnrolment(long enrolmentId) {
        return entities.createQuery(WITH_LINES + "where c.enrolmentId = :enrolment", Certificate.class)
                .setParameter("enrolment", enrolmentId)
                .getResultStream()
                .findFirst();
    }

    /** The newest completion first. */
    List<Certificate> of(MemberId member) {
        return entities.createQuery(
                        WITH_LINES + "where c.member = :member order by c.completedOn desc, c.id desc",
                        Certificate.class)
                .setParameter("member", member)
                .getResultList();
    }
}
