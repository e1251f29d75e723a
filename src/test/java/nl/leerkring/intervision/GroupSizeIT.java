package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many people a group can have. */
@ArquillianTest
class GroupSizeIT {
    @Inject
    GroupFixture fixture;

    @Inject
    Circle circle;

    @Inject
    GroupDesk desk;

    @Inject
    Registers registers;

    private MemberId guide;
    private GroupId group;

    @BeforeEach
    void aGroup() {
        guide = fixture.somebody(Role.LEARNER);
        group = fixture.started(8);
    }

    @Test
    void aGroupIsNeverMadeSmallerThanItIs() {
        fixture.agrees(group, guide);
        fixture.agrees(group, guide);
        assertThatThrownBy(() -> desk.change(group, fixture.plan(2))).hasMessage("intervision.error.taken");
        desk.change(group, fixture.plan(3));
        assertThat(circle.require(group).facts().full()).isTrue();
    }

    @Test
    void aGroupKeepsToTheSizesOfTheRegistersItCountsFor() {
        var two = registers.of(List.of("nip", "unknown"));
        desk.change(group, fixture.plan(8).counting(two));
        assertThat(circle.require(group).facts().registers()).containsExactly("nip");
        assertThatThrownBy(() -> desk.change(group, fixture.plan(9).counting(two)))
                .hasMessage("intervision.error.registerMost");
        var three = registers.of(List.of("nip", "skj"));
        assertThatThrownBy(() -> desk.change(group, fixture.plan(8).counting(three)))
                .hasMessage("intervision.error.registerFewest");
        assertThat(circle.require(group).facts().most()).isEqualTo(8);
    }
}
