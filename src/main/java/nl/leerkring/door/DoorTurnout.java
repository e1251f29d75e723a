package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.arena.Turnout;

/** Who came to editions by what the door knows, for the figures of others. Somebody who was there on one of several days came. */
@ApplicationScoped
public class DoorTurnout implements Turnout {
    @Inject
    Doors doors;

    @Override
    public Map<EditionId, Came> of(Collection<EditionId> editions) {
        var all = new HashMap<EditionId, Came>();
        if (!editions.isEmpty()) {
            var guests = doors.guests(editions);
            doors.marks(editions).forEach((edition, marks) -> all.put(edition, came(marks, guests)));
        }
        return all;
    }

    private static Came came(List<Mark> marks, Map<Attendee, Visitor> guests) {
        var people = PresenceLedger.of(marks).people();
        return new Came(
                people.stream()
                        .filter(who -> !who.isGuest())
                        .map(who -> new RegistrationId(who.id()))
                        .collect(Collectors.toSet()),
                people.stream()
                        .filter(Attendee::isGuest)
                        .filter(guests::containsKey)
                        .map(guests::get)
                        .map(guest -> new Other(guest.organisation(), guest.perspective(), guest.email()))
                        .toList());
    }
}
