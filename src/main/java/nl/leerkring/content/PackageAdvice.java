package nl.leerkring.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;

/** What an editor should look at before publishing, although it keeps nothing from being published: what grew old. */
public final class PackageAdvice {
    private static final String MAIN = "training.yaml";
    private static final String GOES_ON = " Dit houdt publiceren niet tegen.";

    private final PackageFiles files;
    private final LocalDate today;
    private final Problems found = new Problems();

    private PackageAdvice(PackageFiles files, LocalDate today) {
        this.files = files;
        this.today = today;
    }

    /** Everything that grew old in this content. @param content may be null when it could not be read */
    public static List<PackageError> of(PackageFiles files, TrainingContent content, LocalDate today) {
        var advice = new PackageAdvice(files, today);
        if (content != null) {
            advice.look(content.about());
        }
        return advice.found.all();
    }

    private void look(TrainingContent.About about) {
        for (var source : about.sources()) {
            if (isOld(source.checkedOn())) {
                add(
                        source.title(),
                        "een bron is ouder dan een jaar. “" + source.title() + "” is het laatst nagekeken op "
                                + day(source.checkedOn()) + ".");
            }
        }
        if (isOld(about.checkedOn())) {
            add(
                    "checkedOn:",
                    "de training is langer dan een jaar niet nagekeken. Dat was op " + day(about.checkedOn()) + ".");
        }
        for (var points : about.accreditations()) {
            if (points.validUntil() != null && points.validUntil().isBefore(today)) {
                add(
                        points.courseId(),
                        "een accreditatie is verlopen. " + points.register() + " gaf punten tot en met "
                                + day(points.validUntil()) + ".");
            }
        }
    }

    private boolean isOld(LocalDate day) {
        return day != null && day.isBefore(today.minusYears(1));
    }

    private void add(String words, String message) {
        found.add(MAIN, line(words), message + GOES_ON);
    }

    /** The first line with these words; 0 when they stand over several lines. */
    private int line(String words) {
        var text = files.text(MAIN, new Problems());
        var lines = text == null ? List.<String>of() : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (words != null && lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"))
                .format(day);
    }
}
