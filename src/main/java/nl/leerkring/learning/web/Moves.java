package nl.leerkring.learning.web;

import java.util.ArrayList;
import java.util.Collections;
import nl.leerkring.assessment.AnswerValue;

/** Moves one item of an ordering, for who has no script: {@code kennismaken:up}. */
final class Moves {
    private Moves() {}

    /** The answer with the move carried out; an unknown move changes nothing. */
    static AnswerValue apply(AnswerValue answer, String move) {
        if (move == null) {
            return answer;
        }
        var ids = new ArrayList<>(answer.choices());
        int from = ids.indexOf(move.replaceFirst(":(up|down)$", ""));
        int to = move.endsWith(":up") ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < ids.size()) {
            Collections.swap(ids, from, to);
        }
        return new AnswerValue(ids, answer.fields(), answer.confidence());
    }
}
