package nl.leerkring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessLogTest {
    @Test
    void noSecretOfAnAddressIsTold() {
        assertThat(AccessLog.told("/calendar/geheim.ics")).isEqualTo("/calendar/-");
        assertThat(AccessLog.told("/calendar//geheim.ics")).isEqualTo("/calendar/-");
        assertThat(AccessLog.told("/Calendar/%67eheim.ics/meer")).isEqualTo("/calendar/-");
        assertThat(AccessLog.told("/intervision/invitations/geheim/decline"))
                .isEqualTo("/intervision/invitations/-/decline");
    }

    @Test
    void otherAddressesAreToldAsTheyAre() {
        assertThat(AccessLog.told("/calendar")).isEqualTo("/calendar");
        assertThat(AccessLog.told("/intervision/groups/1/meetings/2/calendar.ics"))
                .isEqualTo("/intervision/groups/1/meetings/2/calendar.ics");
    }
}
