package nl.leerkring.seating.paper;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.leerkring.paper.Provider;
import nl.leerkring.seating.SeatingDesk;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** Badges and signs of the tables of an edition, for who coordinates the series. No addresses and no needs stand on them. */
@UseCase
public class TablePapers {
    @Inject
    SeatingDesk desk;

    @Inject
    BadgePaper badges;

    @Inject
    SignPaper signs;

    @Inject
    Provider provider;

    /** Badges of who comes to the place. @throws DomainException 404 for who does not coordinate it, and while there are no tables or nobody comes */
    @Permit(Role.ARENA_COORDINATOR)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] badges(String series, String number) {
        var sheet = require(series, number);
        if (Badge.of(sheet).isEmpty()) {
            throw DomainException.notFound();
        }
        return badges.print(sheet, provider.issuer());
    }

    /** A sign for each table. @throws DomainException 404 for who does not coordinate it, and while there are no tables */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] signs(String series, String number) {
        return signs.print(require(series, number), provider.issuer());
    }

    private SeatingDesk.Sheet require(String series, String number) {
        var sheet = desk.look(series, number);
        if (sheet.wish() == null) {
            throw DomainException.notFound();
        }
        return sheet;
    }
}
