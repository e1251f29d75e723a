package nl.leerkring.casus;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.content.Casus;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.Versions;

/** Counts what a group chose. Everybody's first choice in a scene counts. */
@Dependent
class Boards {
    @Inject
    Versions versions;

    @Inject
    Groups groups;

    @Inject
    Runs runs;

    @Inject
    Directory directory;

    Stage stage(CasusGroup group) {
        var version = versions.find(group.version()).orElseThrow(DomainException::notFound);
        return new Stage(version, version.part(group.part()).orElseThrow(DomainException::notFound), group.id());
    }

    GroupRow row(CasusGroup group) {
        return new GroupRow(
                group.code(),
                stage(group).casus().title(),
                group.openedAt(),
                group.isClosed(),
                groups.participants(group.id()).size());
    }

    GroupBoard of(CasusGroup group, MemberId viewer) {
        var casus = stage(group).casus();
        var participants = groups.participants(group.id());
        var moves = runs.movesOf(group.id());
        var visible = group.isShown() || group.isOf(viewer);
        var me = participants.stream()
                .filter(participant -> participant.member().equals(viewer))
                .findFirst();
        return new GroupBoard(
                group.code(),
                casus.title(),
                group.isOf(viewer),
                me.isPresent(),
                group.isShown(),
                group.isClosed(),
                participants.size(),
                (int) moves.values().stream().filter(list -> ended(casus, list)).count(),
                me.map(CasusParticipant::showsName).orElse(false),
                visible ? spreads(casus, moves, names(participants)) : List.of());
    }

    private static boolean ended(Casus casus, List<Move> moves) {
        return Way.of(casus, moves).scene(casus).ending() != null;
    }

    private Map<MemberId, String> names(List<CasusParticipant> participants) {
        return participants.stream()
                .filter(CasusParticipant::showsName)
                .flatMap(participant -> directory.person(participant.member()).stream())
                .collect(Collectors.toMap(Person::id, Person::displayName));
    }

    static List<GroupBoard.SceneSpread> spreads(
            Casus casus, Map<MemberId, List<Move>> moves, Map<MemberId, String> names) {
        var first = new HashMap<String, Map<MemberId, String>>();
        moves.forEach((member, list) -> list.stream()
                .filter(move -> !move.back())
                .forEach(move -> first.computeIfAbsent(move.scene(), any -> new HashMap<>())
                        .putIfAbsent(member, move.choice())));
        return casus.scenes().stream()
                .filter(scene -> first.containsKey(scene.id()))
                .map(scene -> spread(scene, first.get(scene.id()), names))
                .toList();
    }

    private static GroupBoard.SceneSpread spread(
            Casus.Scene scene, Map<MemberId, String> chosen, Map<MemberId, String> names) {
        return new GroupBoard.SceneSpread(
                scene,
                chosen.size(),
                scene.choices().stream()
                        .map(choice -> {
                            var who = chosen.entrySet().stream()
                                    .filter(entry -> entry.getValue().equals(choice.id()))
                                    .map(Map.Entry::getKey)
                                    .toList();
                            return new GroupBoard.ChoiceBar(
                                    choice,
                                    who.size(),
                                    who.size() * 100 / chosen.size(),
                                    who.stream()
                                            .filter(names::containsKey)
                                            .map(names::get)
                                            .sorted()
                                            .toList());
                        })
                        .toList());
    }
}
