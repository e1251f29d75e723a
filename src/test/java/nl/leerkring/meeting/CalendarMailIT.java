package nl.leerkring.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.leerkring.support.Rows;
import nl.leerkring.support.TestEnvironment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The invitation as a mail program gets it at the other side of a real mail server; another library reads the appointment. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarMailIT {
    private static final List<String> METHODS = List.of("REQUEST", "CANCEL");
    private static final long PATIENCE = 20_000_000_000L;

    @Inject
    MeetingScene scene;

    @Inject
    MeetingDesk desk;

    @Test
    @Order(1)
    void aMeetingIsPlannedAndCancelled() {
        desk.cancel(scene.planned(scene.cast()));
    }

    @Test
    @Order(2)
    @RunAsClient
    void mailProgramsFindTheAppointmentAsAnAlternativeAndAsAFile() throws Exception {
        var to = Rows.texts(
                        "select address from notification_mail where template = 'meetingCancelled' order by id desc")
                .get(0);
        // before what other tests left to send
        Rows.change("update notification_mail set next_attempt_at = '2020-01-01' where address = ?", to);
        var mails = mails(to);
        for (int i = 0; i < METHODS.size(); i++) {
            var method = METHODS.get(i);
            var parts = parts((MimeMultipart) mails.get(i).getContent());
            assertThat(types(parts)).containsExactly("text/plain", "text/html", "text/calendar", "text/calendar");
            assertThat(parts.get(3).getFileName()).isEqualTo("afspraak.ics");
            for (var part : parts.subList(2, 4)) {
                assertThat(part.getContentType()).contains("method=" + method).containsIgnoringCase("charset=utf-8");
                var calendar = Biweekly.parse(part.getInputStream()).first();
                assertThat(calendar.getMethod().getValue()).isEqualTo(method);
                var event = calendar.getEvents().get(0);
                assertThat(event.getAttendees().get(0).getEmail()).isEqualTo(to);
                assertThat(event.getSequence().getValue()).isEqualTo(i);
                assertThat(event.getLocation().getValue()).isEqualTo(MeetingScene.LINK);
            }
        }
    }

    /** The leaves, from top to bottom. */
    private static List<BodyPart> parts(MimeMultipart content) throws Exception {
        var all = new ArrayList<BodyPart>();
        for (int i = 0; i < content.getCount(); i++) {
            var part = content.getBodyPart(i);
            if (part.getContent() instanceof MimeMultipart more) {
                all.addAll(parts(more));
            } else {
                all.add(part);
            }
        }
        return all;
    }

    private static List<String> types(List<BodyPart> parts) throws MessagingException {
        var all = new ArrayList<String>();
        for (var part : parts) {
            all.add(part.getContentType().replaceFirst("(?s);.*", ""));
        }
        return all;
    }

    /** The mails with an appointment to this address, by method; waits for them, in whatever order they come. */
    private static List<MimeMessage> mails(String to) throws Exception {
        var server = TestEnvironment.mail();
        for (var end = System.nanoTime() + PATIENCE; System.nanoTime() < end; ) {
            var all = server.getReceivedMessages();
            var found = new TreeMap<Integer, MimeMessage>();
            for (var mail : all) {
                if (Arrays.toString(mail.getAllRecipients()).contains(to)
                        && mail.getContent() instanceof MimeMultipart content
                        && content.getContentType().startsWith("multipart/mixed")) {
                    var type = parts(content).get(2).getContentType();
                    found.put(type.contains(METHODS.get(0)) ? 0 : 1, mail);
                }
            }
            if (found.size() == METHODS.size()) {
                return List.copyOf(found.values());
            }
            server.waitForIncomingEmail(500, all.length + 1);
        }
        throw new AssertionError("not all mails to " + to);
    }
}
