package nl.leerkring.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.leerkring.shared.MemberId;

/** The mails about proofs, as they were written. */
@ApplicationScoped
public class ProofLetters {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** Names of the templates, the first mail first. */
    @SuppressWarnings("unchecked")
    List<String> names(MemberId member) {
        return database.createNativeQuery(
                        "select template from notification_mail where address = ?1 and template like 'proof%' order by id")
                .setParameter(1, address(member))
                .getResultList();
    }

    /** Everything that stands in the first one. */
    String text(MemberId member) {
        return (String) database.createNativeQuery("select concat(subject, body_text, body_html, link)"
                        + " from notification_mail where address = ?1 and template = 'proofReady'")
                .setParameter(1, address(member))
                .getSingleResult();
    }

    private static String address(MemberId member) {
        return "proef-" + member.value() + "@leerkring.invalid";
    }
}
