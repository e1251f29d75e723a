package nl.leerkring.organisation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** What is known of an organisation and who can come in by themselves, for its managers. */
@UseCase
public class OrganisationDesk {
    @Inject
    Premises premises;

    @Inject
    Organisations organisations;

    /** Everything that is wrong with a plan, in the order of the form. */
    @Permit(audited = false)
    public List<DomainException> problems(String slug, OrganisationPlan plan) {
        premises.requireManager(slug);
        return plan.problems();
    }

    /** Changes it; its address stays. @throws DomainException beside the field */
    @Permit
    public void change(String slug, OrganisationPlan plan) {
        var organisation = premises.lockManaged(slug);
        Typed.refuse(plan.problems());
        organisation.become(plan);
    }

    /** Is known by this picture from now on. @param file PNG or JPEG @throws DomainException beside the field */
    @Permit
    public void show(String slug, byte[] file) {
        premises.requireManager(slug);
        var png = LogoPicture.png(file);
        premises.lockManaged(slug).show(png);
    }

    /** Has no picture any more. */
    @Permit
    public void hideLogo(String slug) {
        premises.lockManaged(slug).show(null);
    }

    /** The logo as PNG, for who belongs to it. @throws DomainException 404 when there is none */
    @Permit(audited = false)
    public byte[] logo(String slug) {
        var id = premises.require(slug).id();
        return organisations.find(id).map(Organisation::logo).orElseThrow(DomainException::notFound);
    }

    /** The code by which people come in, or null. */
    @Permit(audited = false)
    public String code(String slug) {
        var id = premises.requireManager(slug).id();
        return organisations.find(id).map(Organisation::joinCode).orElse(null);
    }

    /** Another code; the one before it no longer works. */
    @Permit
    public void renewCode(String slug) {
        var organisation = premises.lockManaged(slug);
        organisation.admitBy(Stream.generate(JoinCode::create)
                .filter(code -> organisations.withCode(code).isEmpty())
                .findFirst()
                .orElseThrow());
    }

    /** Nobody comes in by a code any more. */
    @Permit
    public void stopCode(String slug) {
        premises.lockManaged(slug).admitBy(null);
    }
}
