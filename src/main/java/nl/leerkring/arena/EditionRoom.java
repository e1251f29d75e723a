package nl.leerkring.arena;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.shared.Typed;

/** Where an edition is, how many people can come, and when they can register. */
@Embeddable
class EditionRoom {
    @Enumerated(EnumType.STRING)
    private Gathering form;

    private String place;
    private String link;

    @Column(name = "access_note")
    private String accessible;

    private int capacity;

    @Column(name = "online_capacity")
    private int onlineCapacity;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "per_organisation")
    private Integer perOrganisation;

    @Column(name = "offer_hours")
    private int offerHours;

    private String choice;
    private boolean compulsory;

    protected EditionRoom() {}

    EditionRoom(EditionPlan.Where where, EditionPlan.Room room) {
        form = where.form();
        place = form.hasPlace() ? Typed.line("place", where.place(), EditionPlan.PLACE) : null;
        link = form.hasLink() ? Typed.line("link", where.link(), EditionPlan.LINK) : null;
        accessible = Typed.line("accessible", where.accessible(), EditionPlan.PLACE);
        capacity = room.capacity();
        onlineCapacity = form == Gathering.HYBRID ? room.onlineCapacity() : 0;
        opensOn = room.opensOn();
        closesOn = room.closesOn();
        perOrganisation = room.perOrganisation();
        offerHours = room.offerHours();
        choice = Typed.line("choice", room.choice(), EditionPlan.PLACE);
        compulsory = room.compulsory();
    }

    EditionPlan.Where where() {
        return new EditionPlan.Where(form, place, link, accessible);
    }

    EditionPlan.Room room(List<EditionPlan.HeldPlan> held) {
        return new EditionPlan.Room(
                capacity, onlineCapacity, opensOn, closesOn, perOrganisation, offerHours, choice, compulsory, held);
    }
}
