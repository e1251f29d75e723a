package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Every form of the site, found by following every link, sent as no page of ours sends it. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryFormIT {
    /** What changes by looking at pages, by mailing and by counting attempts. */
    private static final Set<String> RESTLESS =
            Set.of("enrolment", "attempt_count", "notification_mail", "flyway_schema_history");

    private static final Pattern FORM = Pattern.compile("<h:form[^>]* id=\"([^\"]+)\"|<form[^>]* action=\"([^\"]+)\"");

    private static final Set<String> PUBLIC = Set.of("/language", "confirm", "renew", "reset", "confirmEmail");
    private static final Set<String> OF_LEARNERS =
            Set.of("/membership/sign-out", "profile", "passwordForm", "emailForm", "everywhere", "enrol", "groupJoin");
    private static final Map<String, Set<String>> OF_ROLE = Map.of(
            "FACILITATOR", Set.of("groupOpen", "planMeeting"),
            "EDITOR", Set.of("/editorial/upload", "draft", "back", "out"),
            "ADMINISTRATOR", Set.of("roles", "again"));

    private static Scene scene;
    private static List<Form> inside;
    private static List<Form> outside;
    private static List<String> broken;
    private static Set<String> pages;

    @ArquillianResource
    URL url;

    @BeforeEach
    void everythingIsExplored() throws Exception {
        if (scene != null) {
            return;
        }
        scene = new Scene(url);
        var first = scene.outside();
        var second = scene.inside();
        outside = List.copyOf(first.forms());
        inside = List.copyOf(second.forms());
        pages = new TreeSet<>(first.pages());
        pages.addAll(second.pages());
        broken =
                Stream.concat(first.broken().stream(), second.broken().stream()).toList();
    }

    @Test
    @Order(1)
    void everyFormOfTheSourcesIsReachedAndNoLinkLeadsNowhere() throws IOException {
        var reached =
                Stream.concat(inside.stream(), outside.stream()).map(Form::name).collect(Collectors.toSet());
        assertThat(broken).isEmpty();
        assertThat(written())
                .allMatch(form -> reached.stream()
                        .anyMatch(name -> name.equals(form)
                                || form.startsWith("#{") && name.endsWith(form.replaceFirst(".*}", ""))));
    }

    /** Names of all forms in the sources; an address with an expression in it is known by its end. */
    private static Set<String> written() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                FORM.matcher(Files.readString(file))
                        .results()
                        .map(form -> form.group(1) == null ? form.group(2) : form.group(1))
                        .forEach(written::add);
            }
        }
        assertThat(written).hasSizeGreaterThan(35);
        return written;
    }
}
