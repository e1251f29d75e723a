package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.arena.EditionPlan;
import nl.leerkring.arena.People;

/** From which perspectives people come to the edition of the address. */
@Named
@RequestScoped
public class EditionMix {
    private static final int WHOLE = 100;

    @Inject
    ArenaPlace arenaPlace;

    @Inject
    People people;

    private List<Bar> bars;

    /** @param percent of the longest bar @param share of all, in per cent @param held places kept for it @param wanted whether more are sought */
    public record Bar(String label, int count, int percent, int share, int held, boolean wanted) {}

    /** One for each perspective of the series, and for those it had. */
    public List<Bar> getBars() {
        if (bars == null) {
            bars = bars(people.mix(arenaPlace.getEdition().id()));
        }
        return bars;
    }

    /** How many come. */
    public int getAll() {
        return getBars().stream().mapToInt(Bar::count).sum();
    }

    private List<Bar> bars(Map<String, Integer> mix) {
        var series = arenaPlace.getSeries();
        int most = mix.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = mix.values().stream().mapToInt(Integer::intValue).sum();
        var codes = Stream.concat(
                        series.angles().stream().map(angle -> angle.code()),
                        mix.keySet().stream().sorted())
                .distinct();
        return codes.map(code -> {
                    int count = mix.getOrDefault(code, 0);
                    return new Bar(
                            series.label(code),
                            count,
                            count * WHOLE / Math.max(1, most),
                            Math.round(count * (float) WHOLE / Math.max(1, all)),
                            held(code),
                            series.wanted().stream()
                                    .anyMatch(angle -> angle.code().equals(code)));
                })
                .toList();
    }

    private int held(String code) {
        return arenaPlace.getEdition().plan().room().held().stream()
                .filter(one -> one.perspective().equals(code))
                .mapToInt(EditionPlan.HeldPlan::places)
                .sum();
    }
}
