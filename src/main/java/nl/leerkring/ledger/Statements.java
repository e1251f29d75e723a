package nl.leerkring.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.shared.InstantConverter;

/** Plain statements for lines that are written once and never changed: they say it better than entities with a life. */
@Dependent
class Statements {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    int run(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(String sql, Object... values) {
        return query(sql, values).getResultList();
    }

    /** Of one column. */
    List<?> column(String sql, Object... values) {
        return query(sql, values).getResultList();
    }

    private Query query(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, value(values[i]));
        }
        return query;
    }

    private static Object value(Object value) {
        if (value instanceof Instant instant) {
            return new InstantConverter().convertToDatabaseColumn(instant);
        }
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }

    static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    static Instant instant(Object column) {
        return new InstantConverter().convertToEntityAttribute(((Timestamp) column).toLocalDateTime());
    }

    static int number(Object column) {
        return ((Number) column).intValue();
    }

    static Long id(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    static boolean yes(Object column) {
        return column != null && number(column) == 1;
    }
}
