package nl.leerkring.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.content.Question;

/** Places in a picture, and the same places as a list: right when exactly the right ones are chosen. */
class HotspotKind extends Kind<Question.Hotspot> {
    /** From left to right, as the eye goes over the picture, whatever the order in the file gives away. */
    private static final Comparator<Question.Spot> AS_THE_EYE_GOES =
            Comparator.comparingInt(Question.Spot::x).thenComparingInt(Question.Spot::y);

    @Override
    AnswerValue sense(Question.Hotspot question, AnswerValue answer) {
        return answer.only(question.spots().stream().map(Question.Spot::id).toList());
    }

    @Override
    boolean isRight(Question.Hotspot question, AnswerValue answer) {
        var right = Set.copyOf(key(question).choices());
        return answer.choices().size() == right.size()
                && Set.copyOf(answer.choices()).equals(right);
    }

    @Override
    AnswerValue key(Question.Hotspot question) {
        return new AnswerValue(
                question.spots().stream()
                        .filter(Question.Spot::correct)
                        .map(Question.Spot::id)
                        .toList(),
                Map.of());
    }

    @Override
    List<QuestionPage.OptionRow> options(Question.Hotspot question, Sight sight) {
        return question.spots().stream()
                .sorted(AS_THE_EYE_GOES)
                .map(spot -> {
                    var chosen = sight.given().choices().contains(spot.id());
                    return new QuestionPage.OptionRow(
                            spot.id(), spot.label(), chosen, sight.mark(spot.correct(), chosen), null, spot);
                })
                .toList();
    }
}
