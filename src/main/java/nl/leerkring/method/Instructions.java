package nl.leerkring.method;

import java.util.EnumMap;
import java.util.Map;

/**
 * What people do in a step.
 *
 * @param own of roles with an instruction of their own
 * @param everyone what everyone does who has none; empty when there are no instructions
 */
public record Instructions(Map<RoundRole, String> own, String everyone) {
    /** None. */
    public static final Instructions NONE = new Instructions(Map.of(), "");

    /** What this role does; who takes part in the circle follows the participants. */
    public String of(RoundRole role) {
        var general = role.isInCircle() ? own.getOrDefault(RoundRole.PARTICIPANT, everyone) : everyone;
        return own.getOrDefault(role, general);
    }

    /** These, and what they leave open from others: a role without instruction here follows its own one there. */
    public Instructions orElse(Instructions others) {
        var all = new EnumMap<RoundRole, String>(RoundRole.class);
        all.putAll(others.own);
        all.putAll(own);
        return new Instructions(Map.copyOf(all), everyone.isEmpty() ? others.everyone : everyone);
    }
}
