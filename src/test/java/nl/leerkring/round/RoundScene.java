package nl.leerkring.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.method.Methods;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** A group of four with a round in its short form: who guides the group leads, one brings the case, two take part. */
@ApplicationScoped
public class RoundScene {
    static final String METHOD = "incident-kort";
    static final int SEATS = 8;

    @Inject
    GroupFixture people;

    @Inject
    RoundTable table;

    @Inject
    Methods methods;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** @param others the two who take part */
    record Cast(GroupId group, long round, MemberId chair, MemberId owner, List<MemberId> others) {
        MemberId other() {
            return others.get(0);
        }
    }

    /** What a query counts. */
    @Transactional
    public long number(String sql, Object... arguments) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    String method() {
        return methods.newest(METHOD).orElseThrow().reference();
    }

    /** Everybody came in and has a role; the chair acts. */
    Cast seated() {
        var chair = people.somebody(Role.LEARNER);
        var group = people.started(SEATS);
        var owner = people.agrees(group, chair);
        var others = List.of(people.agrees(group, chair), people.agrees(group, chair));
        people.as(chair);
        var round = table.open(group, method());
        table.come(round);
        table.give(round, chair, RoundRole.CHAIR);
        for (var member : List.of(owner, others.get(0), others.get(1))) {
            people.as(member);
            table.come(round);
        }
        people.as(chair);
        table.give(round, owner, RoundRole.OWNER);
        return new Cast(group, round, chair, owner, others);
    }

    /** The same, in the step of this number, from 1. */
    Cast inStep(int number) {
        var cast = seated();
        table.move(cast.round(), RoundTable.Move.START);
        for (int step = 1; step < number; step++) {
            table.move(cast.round(), RoundTable.Move.NEXT);
        }
        return cast;
    }
}
