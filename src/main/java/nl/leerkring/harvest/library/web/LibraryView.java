package nl.leerkring.harvest.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.arena.web.SeriesView;
import nl.leerkring.harvest.library.ExampleRow;
import nl.leerkring.harvest.library.LibraryHall;
import org.omnifaces.util.Faces;

/** The library, a page of it at a time; everything that was asked stands in the address. */
@Named
@RequestScoped
public class LibraryView {
    @Inject
    LibraryHall hall;

    @Inject
    SeriesView seriesView;

    private LibraryHall.Shelf shelf;
    private List<ExampleRow> newest;

    /** Before showing. */
    public void open() {
        getShelf();
    }

    public LibraryHall.Shelf getShelf() {
        if (shelf == null) {
            shelf = hall.search(new LibraryHall.Asked(getWords(), getTheme(), isByTitle(), page()));
        }
        return shelf;
    }

    public List<SeriesFacts> getThemes() {
        return List.copyOf(getShelf().themes().values());
    }

    /** Title of the series of an example. */
    public String theme(ExampleRow row) {
        var series = getShelf().themes().get(row.series());
        return series == null ? "" : series.title();
    }

    /** The newest of the series of the page. */
    public List<ExampleRow> getNewest() {
        if (newest == null) {
            newest = hall.newest(seriesView.getPage().series().id());
        }
        return newest;
    }

    public String getWords() {
        return field("words").strip();
    }

    public String getTheme() {
        return field("theme");
    }

    public boolean isByTitle() {
        return field("sort").equals("title");
    }

    /** Whether something was asked for. */
    public boolean isAsked() {
        return !getWords().isEmpty() || !getTheme().isEmpty();
    }

    /** Address of another page of the same question. */
    public String address(int number) {
        return "/arena/library?words=" + encoded(getWords()) + "&theme=" + encoded(getTheme())
                + (isByTitle() ? "&sort=title" : "") + "&page=" + number;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static int page() {
        var text = field("page");
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
    }

    private static String field(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
