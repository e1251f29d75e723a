package nl.leerkring.method;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method while somebody writes it in a form: everything as it was typed, also what is wrong. Becomes the text of a file in which
 * each field has a line of its own, so that a problem with a line is a problem with a field.
 */
public final class MethodDraft {
    static final List<String> STEP = List.of("title", "minutes", "optional", "repeatable", "speaks");
    static final String IN_WRITING = "in-writing-";
    static final List<String> CARD = List.of("label", "by", "readers", "shown", "piles");

    /** What a text of the form may be called, so that nothing else is read of a request. */
    public static final List<String> STEP_FIELDS = stepFields();

    private final Map<String, String> about = new LinkedHashMap<>();
    private final List<Map<String, String>> steps = new ArrayList<>();

    private static List<String> stepFields() {
        var all = new ArrayList<>(List.of("id"));
        all.addAll(STEP);
        all.addAll(instructed());
        instructed().forEach(who -> all.add(IN_WRITING + who));
        all.addAll(CARD);
        return List.copyOf(all);
    }

    /** Words for who is told what to do, as files have them; everyone at the end. */
    static List<String> instructed() {
        return Stream.concat(Stream.of(RoundRole.values()).map(MethodDraft::word), Stream.of("everyone"))
                .toList();
    }

    /** A draft to begin with: two empty steps. */
    public static MethodDraft empty() {
        var draft = new MethodDraft();
        draft.about.putAll(Map.of("min", "3", "max", "8", "experience", "starting, some, experienced"));
        draft.add();
        draft.add();
        return draft;
    }

    /** A method as it would have been typed. */
    public static MethodDraft of(Method method) {
        var draft = new MethodDraft();
        draft.about.put("title", method.title());
        draft.about.put("suits", method.suits());
        draft.about.put("about", method.about());
        draft.about.put("min", Integer.toString(method.fewest()));
        draft.about.put("max", Integer.toString(method.most()));
        draft.about.put("experience", words(method.experiences()));
        draft.about.put("subjects", words(method.subjects()));
        method.steps().forEach(step -> draft.steps.add(step(step)));
        return draft;
    }

    private static Map<String, String> step(MethodStep step) {
        var values = new HashMap<String, String>();
        values.put("id", step.id());
        values.put("title", step.title());
        values.put("minutes", Integer.toString(step.minutes()));
        values.put("optional", step.optional() ? "true" : "");
        values.put("repeatable", step.repeatable() ? "true" : "");
        values.put("speaks", word(step.speaking()));
        instructions(step.instructions(), "", values);
        instructions(step.inWriting(), IN_WRITING, values);
        if (step.writing() != null) {
            values.put("label", step.writing().label());
            values.put("by", writers(step.writing().by()));
            values.put("readers", word(step.writing().readers()));
            values.put("shown", word(step.writing().shown()));
            values.put("piles", String.join(", ", step.writing().piles()));
        }
        return values;
    }

    private static void instructions(Instructions told, String prefix, Map<String, String> values) {
        told.own().forEach((role, text) -> values.put(prefix + word(role), text));
        values.put(prefix + "everyone", told.everyone());
    }

    /** Participants stand for the whole circle. */
    private static String writers(Set<RoundRole> by) {
        return by.stream()
                .filter(role ->
                        role == RoundRole.PARTICIPANT || !role.isInCircle() || !by.contains(RoundRole.PARTICIPANT))
                .sorted()
                .map(MethodDraft::word)
                .collect(Collectors.joining(", "));
    }

    /** What it is about, by the names of the file. */
    public Map<String, String> about() {
        return about;
    }

    /** The steps in order, each by the names of the file; a list of words has commas between them. */
    public List<Map<String, String>> steps() {
        return steps;
    }

    /** An empty step at the end. */
    public void add() {
        if (steps.size() < MethodReader.MOST_STEPS) {
            steps.add(new HashMap<>(Map.of("minutes", "10", "speaks", word(Speaking.EVERYONE))));
        }
    }

    /** One place up; the first stays. */
    public void up(int place) {
        if (place > 0 && place < steps.size()) {
            Collections.swap(steps, place, place - 1);
        }
    }

    /** One place down; the last stays. */
    public void down(int place) {
        up(place + 1);
    }

    public void remove(int place) {
        if (place >= 0 && place < steps.size()) {
            steps.remove(place);
        }
    }

    /** The text of the file, with the field of each line. */
    public DraftText text() {
        return new DraftText(this);
    }

    /** An id made of a title: "Open vragen?" becomes {@code open-vragen}. */
    static String id(String title, String otherwise) {
        var plain = Normalizer.normalize(title == null ? "" : title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replaceAll("[ -]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty()
                ? otherwise
                : plain.substring(0, Math.min(60, plain.length())).replaceAll("-$", "");
    }

    private static String words(Set<? extends Enum<?>> values) {
        return values.stream().map(MethodDraft::word).sorted().collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
