package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Traced;

/** Finds proofs of participation by their number. */
@ApplicationScoped
public class TracedAttendance implements Traced {
    @Inject
    AttendedRoom room;

    @Override
    public Optional<String> address(PaperNumber number) {
        return room.verify(number).map(proof -> "/attended/" + number);
    }
}
