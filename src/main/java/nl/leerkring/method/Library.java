package nl.leerkring.method;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Reading methods. The shipped ones are for everybody; what a facilitator made is for members. */
@UseCase
public class Library {
    /** The file of a method. @param name for the file, without folder */
    public record Download(String name, String yaml) {}

    @Inject
    Caller caller;

    @Inject
    Methods methods;

    @Inject
    StoredMethods stored;

    /** What the caller can choose from. */
    @Permit(everyone = true, audited = false)
    public List<MethodVersion> all() {
        return caller.member().map(methods::all).orElseGet(methods::shipped);
    }

    /** A method as it is now. @throws DomainException 404 when there is none, it is withdrawn, or only members may read it */
    @Permit(everyone = true, audited = false)
    public MethodVersion page(String address) {
        return methods.newest(address)
                .filter(version -> version.isShipped() || isReadable(version))
                .orElseThrow(DomainException::notFound);
    }

    /** The file of a method as it is now. @throws DomainException 404 as for the page */
    @Permit(everyone = true, audited = false)
    public Download download(String address) {
        var version = page(address);
        return stored.find(address, version.number())
                .map(found -> new Download(address + "-versie-" + found.number() + ".yaml", found.yaml()))
                .orElseThrow(DomainException::notFound);
    }

    private boolean isReadable(MethodVersion version) {
        var isMine = caller.member().filter(version.owner()::equals).isPresent();
        return isMine
                || caller.member().isPresent()
                        && stored.newest(version.method().id())
                                .filter(found -> !found.withdrawn())
                                .isPresent();
    }
}
