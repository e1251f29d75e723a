package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ScaleIT extends Follower {
    private static final String PART = "schaal";
    private static final Map<String, String> LONELY = Map.of("leeg", "ja", "terugval", "nee");
    private static final Map<String, String> NOT_LONELY = Map.of("leeg", "nee", "terugval", "ja");

    @Inject
    ScaleRoom room;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Test
    void theResultComesOutAndThatItWasTriedIsTheOnlyRow() {
        classroom.open(SLUG, PART);
        var before = sums();
        var result = room.count(SLUG, PART, LONELY);
        assertThat(result.band().title()).isEqualTo("Wel eenzaam");
        assertThat(isDone(PART)).isTrue();
        var after = sums();
        assertThat(before.remove("part_done")).isNotEqualTo(after.remove("part_done"));
        assertThat(after).isEqualTo(before);
        assertThat(database.createNativeQuery("select part from part_done where enrolment = ?1")
                        .setParameter(1, enrolment)
                        .getResultList())
                .isEqualTo(List.of(PART));
    }

    @Test
    void tryingItAgainWithOtherAnswersLeavesNothingAtAll() {
        room.count(SLUG, PART, LONELY);
        var before = sums();
        assertThat(room.count(SLUG, PART, NOT_LONELY).band().title()).isEqualTo("Niet eenzaam");
        refusedAt("item-terugval", "activity.scale.missing", () -> room.count(SLUG, PART, Map.of("leeg", "ja")));
        refusedAt("item-leeg", "activity.scale.missing", () -> room.count(SLUG, PART, Map.of("leeg", "verzonnen")));
        assertThat(sums()).isEqualTo(before);
    }

    @Test
    void noLogTellsOfTheAnswers() {
        var heard = new CopyOnWriteArrayList<String>();
        var ear = new Ear(heard);
        Logger.getLogger("").addHandler(ear);
        try {
            room.count(SLUG, PART, LONELY);
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }
        assertThat(heard).anyMatch(line -> line.contains("Completing.done"));
        assertThat(heard).noneMatch(line -> line.contains("terugval") || line.contains("eenzaam"));
    }

    @Test
    void whoDoesNotFollowTheTrainingFindsNoScale() {
        notFound(() -> room.count(SLUG, "lijst", Map.of()));
        become();
        notFound(() -> room.count(SLUG, PART, LONELY));
    }

    /** Rows and checksum of every table; of the mails, that are sent meanwhile, only the number. */
    private Map<String, String> sums() {
        var sums = new TreeMap<String, String>();
        List<?> tables = database.createNativeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")
                .getResultList();
        assertThat(tables).hasSizeGreaterThan(15);
        for (var table : tables) {
            var rows = database.createNativeQuery("select count(*) from `" + table + "`")
                    .getSingleResult();
            sums.put(table.toString(), rows + " " + checksum(table.toString()));
        }
        return sums;
    }

    private Object checksum(String table) {
        return table.equals("notification_mail")
                ? ""
                : ((Object[]) database.createNativeQuery("checksum table `" + table + "`")
                                .getSingleResult())
                        [1];
    }

    private static final class Ear extends Handler {
        private final List<String> heard;

        private Ear(List<String> heard) {
            this.heard = heard;
        }

        @Override
        public void publish(LogRecord line) {
            heard.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
