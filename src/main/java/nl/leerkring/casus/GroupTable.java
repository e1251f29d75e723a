package nl.leerkring.casus;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.content.Casus;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/** Playing a case with a group: a facilitator opens it, everyone plays alone, then the spread is shown. */
@UseCase
public class GroupTable {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Versions versions;

    @Inject
    Groups groups;

    @Inject
    Play play;

    @Inject
    Boards boards;

    /** Cases that can be opened, from all current trainings. */
    @Permit(value = Role.FACILITATOR, audited = false)
    public List<CaseOffer> offers() {
        return versions.allCurrent().stream()
                .flatMap(version -> version.parts().stream()
                        .filter(part -> part.body() instanceof Casus)
                        .map(part -> new CaseOffer(
                                version.slug().value(),
                                part.id(),
                                version.about().title(),
                                ((Casus) part.body()).title())))
                .toList();
    }

    /** The caller's groups, newest first. */
    @Permit(value = Role.FACILITATOR, audited = false)
    public List<GroupRow> mine() {
        return groups.of(caller.requireMember()).stream().map(boards::row).toList();
    }

    /** Opens a case for a group. @return the code with which people come in @throws DomainException 404 */
    @Permit(Role.FACILITATOR)
    public String open(String slug, String partId) {
        if (!TrainingSlug.isValid(slug)) {
            throw DomainException.notFound();
        }
        var version = versions.current(new TrainingSlug(slug)).orElseThrow(DomainException::notFound);
        var part = version.part(partId).orElseThrow(DomainException::notFound);
        new Stage(version, part, CasusRun.ALONE).casus();
        var group = new CasusGroup(GroupCode.next(), version, partId, caller.requireMember(), clock.now());
        groups.add(group);
        return group.code();
    }

    /** Shows the spread to everyone in the group. @throws DomainException 404 when it is not the caller's */
    @Permit(Role.FACILITATOR)
    public void show(String code) {
        own(code).show(clock.now());
    }

    /** Ends it: nobody comes in or plays on. @throws DomainException 404 when it is not the caller's */
    @Permit(Role.FACILITATOR)
    public void close(String code) {
        own(code).close(clock.now());
    }

    /** Comes into the group. @return its code @throws DomainException beside the field when there is no such group, or it is closed */
    @Permit
    public String join(String typed) {
        var group = groups.find(GroupCode.plain(typed))
                .filter(found -> !found.isClosed())
                .orElseThrow(() -> DomainException.invalid("code", "casus.group.unknown"));
        groups.join(group.id(), caller.requireMember(), clock.now());
        return group.code();
    }

    /** Whether the caller's name stands beside the own choices. */
    @Permit
    public void showName(String code, boolean shows) {
        groups.participant(inside(code).id(), caller.requireMember())
                .orElseThrow(DomainException::notFound)
                .showName(shows);
    }

    /** The group as the caller sees it. @throws DomainException 404 for who is not in it */
    @Permit(audited = false)
    public GroupBoard board(String code) {
        return boards.of(inside(code), caller.requireMember());
    }

    /** Where the caller is in the case. */
    @Permit(audited = false)
    public CasusDesk look(String code) {
        return play.look(boards.stage(player(code)));
    }

    /** Makes a move. @throws DomainException refused when the group is closed */
    @Permit(audited = false)
    public CasusDesk move(String code, CasusRoom.MakeMove move) {
        var group = player(code);
        if (group.isClosed()) {
            throw DomainException.refused("casus.group.closed");
        }
        return play.move(boards.stage(group), move);
    }

    private CasusGroup own(String code) {
        return groups.find(code)
                .filter(group -> group.isOf(caller.requireMember()))
                .orElseThrow(DomainException::notFound);
    }

    private CasusGroup inside(String code) {
        var group = groups.find(code).orElseThrow(DomainException::notFound);
        return group.isOf(caller.requireMember()) ? group : player(code);
    }

    private CasusGroup player(String code) {
        var group = groups.find(code).orElseThrow(DomainException::notFound);
        groups.participant(group.id(), caller.requireMember()).orElseThrow(DomainException::notFound);
        return group;
    }
}
