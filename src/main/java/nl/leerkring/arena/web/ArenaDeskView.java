package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.SeriesDesk;
import nl.leerkring.arena.SeriesFacts;
import org.omnifaces.util.Faces;

/** The series of a coordinator, and the editions of one. */
@Named
@RequestScoped
public class ArenaDeskView {
    @Inject
    SeriesDesk series;

    @Inject
    EditionDesk editions;

    private List<Line> lines;
    private List<EditionDesk.Row> rows;

    /** A series with the edition that comes first. @param next or null when none is planned */
    public record Line(SeriesFacts series, EditionDesk.Row next) {}

    /** Before showing: for coordinators only. */
    public void open() {
        getLines();
    }

    public List<Line> getLines() {
        if (lines == null) {
            var next = editions.coming().stream()
                    .collect(Collectors.toMap(
                            row -> row.edition().series(), Function.identity(), (first, later) -> first));
            lines = series.mine().stream()
                    .map(one -> new Line(one, next.get(one.id())))
                    .toList();
        }
        return lines;
    }

    /** All editions of the series of the address, the newest first. */
    public List<EditionDesk.Row> getEditions() {
        if (rows == null) {
            rows = editions.of(Faces.getRequestParameter("series"));
        }
        return rows;
    }
}
