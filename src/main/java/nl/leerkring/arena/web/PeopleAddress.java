package nl.leerkring.arena.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.leerkring.arena.People;
import nl.leerkring.arena.RegistrationState;
import org.omnifaces.util.Utils;

/** What the address of the list of people asks for. What makes no sense in it falls back to the usual. */
public record PeopleAddress(String words, String state, String perspective, int page) {
    private static final int AROUND = 2;

    /** @param parameter value of a request parameter, or null */
    static PeopleAddress read(UnaryOperator<String> parameter) {
        var page = text(parameter.apply("page"));
        return new PeopleAddress(
                text(parameter.apply("words")),
                text(parameter.apply("state")),
                text(parameter.apply("perspective")),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    People.Filter filter() {
        var known = Arrays.stream(RegistrationState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        return new People.Filter(words, known, perspective, page);
    }

    /** Whether nothing narrows the list. */
    public boolean isEverybody() {
        return words.isBlank() && state.isEmpty() && perspective.isEmpty();
    }

    /** The question of the address with another page. */
    String ofPage(int number) {
        return "?words=" + Utils.encodeURL(words) + "&state=" + Utils.encodeURL(state) + "&perspective="
                + Utils.encodeURL(perspective) + "&page=" + number;
    }

    /** The pages to show links for: first, last and those around this one. */
    static List<Integer> pages(int page, int pages) {
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= AROUND)
                .boxed()
                .toList();
    }
}
