package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.MaterialPlan;
import nl.leerkring.arena.RegistrationState;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** An edition on the desk: publishing and cancelling it, what there is to read, and how many come. */
@Named
@RequestScoped
public class EditionDeskView {
    @Inject
    EditionDesk desk;

    @Inject
    ArenaPlace arenaPlace;

    @Inject
    Go go;

    /** How many are in a state. @param key of what is counted @param of how many there can be, or 0 */
    public record Figure(String key, int count, int of) {}

    /** Before showing: does what a button asked for. */
    public void act() {
        var id = arenaPlace.getEdition().id();
        if (isPublishing() && Pressed.is("publish") && go.tried(() -> desk.publish(id))) {
            go.to(arenaPlace.desk(""), "arenadesk.toast.published");
        }
        if (Pressed.is("cancel")) {
            cancel();
        }
        if (Pressed.is("add") && go.tried(() -> desk.add(id, material()))) {
            go.to(arenaPlace.desk(""), "arenadesk.toast.material");
        }
        Pressed.value("removeMaterial").ifPresent(typed -> {
            var position = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
            if (go.tried(() -> desk.removeMaterial(id, position))) {
                go.to(arenaPlace.desk(""), "arenadesk.toast.materialGone");
            }
        });
    }

    /** When the box that says so is ticked. */
    private void cancel() {
        if (!Pressed.is("sure")) {
            go.show(DomainException.invalid("sure", "arenadesk.cancel.missing"));
            return;
        }
        if (go.tried(() -> desk.cancel(arenaPlace.getEdition().id(), getReason()))) {
            go.to(arenaPlace.desk(""), "arenadesk.toast.cancelled");
        }
    }

    private static MaterialPlan material() {
        return new MaterialPlan(typed("materialTitle"), typed("materialAddress"), Pressed.is("afterwards"));
    }

    public List<MaterialPlan> getMaterials() {
        return desk.materials(arenaPlace.getEdition().id());
    }

    /** Whether the viewer said to publish it, and is asked whether that is sure. */
    public boolean isPublishing() {
        return "1".equals(Faces.getRequestParameter("publishing"));
    }

    /** How many come, wait and so on; what nobody does is left out, but for those who come and wait. */
    public List<Figure> getFigures() {
        var row = arenaPlace.getRow();
        var room = row.edition().plan().room();
        var asks = arenaPlace.getSeries().access() == Access.SELECTION;
        var gone = row.count(RegistrationState.CANCELLED) + row.count(RegistrationState.LAPSED);
        return Stream.of(
                        new Figure(
                                "placed", row.count(RegistrationState.PLACED), room.capacity() + room.onlineCapacity()),
                        new Figure("waiting", row.count(RegistrationState.WAITING), 0),
                        asks ? new Figure("asked", row.count(RegistrationState.ASKED), 0) : null,
                        figure("offered", row.count(RegistrationState.OFFERED)),
                        figure("declined", row.count(RegistrationState.DECLINED)),
                        figure("gone", gone))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static Figure figure(String key, int count) {
        return count == 0 ? null : new Figure(key, count, 0);
    }

    public String getReason() {
        return typed("reason");
    }

    public boolean isSure() {
        return Pressed.is("sure");
    }

    public String getMaterialTitle() {
        return typed("materialTitle");
    }

    public String getMaterialAddress() {
        return typed("materialAddress");
    }

    public boolean isAfterwards() {
        return Pressed.is("afterwards");
    }

    private static String typed(String field) {
        return Pressed.value(field).orElse("");
    }
}
