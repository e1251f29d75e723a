package nl.leerkring.door;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.paper.Provider;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** The attendance list of an edition to take away, for who coordinates the series. No e-mail addresses and no needs stand on it. */
@UseCase
public class AttendanceFiles {
    private static final List<String> HEAD =
            List.of("naam", "organisatie", "perspectief", "aangemeld", "tijden", "netto minuten", "bewijs");

    @Inject
    AttendanceDesk desk;

    @Inject
    PresentPaper paper;

    @Inject
    Provider provider;

    /** @throws DomainException 404 for who does not coordinate it */
    @Permit(Role.ARENA_COORDINATOR)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] pdf(String slug, String number) {
        return paper.print(desk.look(slug, number), provider.issuer());
    }

    /** The same as a table, with a head. */
    @Permit(Role.ARENA_COORDINATOR)
    public List<List<String>> table(String slug, String number) {
        var sheet = desk.look(slug, number);
        return Stream.concat(
                        Stream.of(HEAD),
                        sheet.present().stream()
                                .map(row -> List.of(
                                        row.visitor().name(),
                                        row.visitor().organisation(),
                                        sheet.place()
                                                .series()
                                                .label(row.visitor().perspective()),
                                        row.visitor().who().isGuest() ? "nee" : "ja",
                                        PresentPaper.times(sheet.place().edition(), row),
                                        String.valueOf(row.netMinutes()),
                                        row.number() == null ? "" : row.number())))
                .toList();
    }
}
