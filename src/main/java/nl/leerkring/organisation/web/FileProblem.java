package nl.leerkring.organisation.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.shared.DomainException;

/**
 * What is wrong with a file, from the servlet that takes it in to the page where it was chosen: in the address, as its name and numbers, so that the page is an
 * ordinary one of which every form works.
 */
final class FileProblem {
    private static final String NAME = "problem";
    private static final String NUMBER = "n";
    private static final int NUMBERS = 3;

    private FileProblem() {}

    /** To put after the address of the page. @param prefix of the key of the problem */
    static String query(DomainException problem, String prefix) {
        var numbers = Arrays.stream(problem.arguments())
                .map(String::valueOf)
                .filter(number -> number.matches("\\d{1,9}"))
                .collect(Collectors.joining("&" + NUMBER + "="));
        var name = problem.key().equals(prefix) ? "unreadable" : problem.key().substring(prefix.length() + 1);
        return "?" + NAME + "=" + name + (numbers.isEmpty() ? "" : "&" + NUMBER + "=" + numbers);
    }

    /** From the address of the page. @param known names; others are no problem of ours */
    static Optional<DomainException> read(String field, String prefix, Set<String> known) {
        var name = Pressed.typed(NAME);
        if (!known.contains(name)) {
            return Optional.empty();
        }
        var given = org.omnifaces.util.Faces.getRequestParameterValues(NUMBER);
        var numbers = IntStream.range(0, NUMBERS)
                .mapToObj(i -> given != null && i < given.length && given[i].matches("\\d{1,9}")
                        ? Integer.valueOf(given[i])
                        : Integer.valueOf(0))
                .toArray();
        return Optional.of(
                DomainException.invalid(field, name.equals("unreadable") ? prefix : prefix + "." + name, numbers));
    }
}
