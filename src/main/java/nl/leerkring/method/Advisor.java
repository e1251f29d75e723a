package nl.leerkring.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Proposes methods from five questions. A question without an answer counts for nothing. Says why, and what speaks against it. */
public final class Advisor {
    /**
     * The five questions; null when not answered.
     *
     * @param experience how used the group is to intervision
     * @param minutes how long there is
     * @param people how many people come
     * @param about {@link Method.Subject#FEELING} or {@link Method.Subject#PROBLEM}: what it is about most
     * @param kind {@link Method.Subject#INCIDENT}, {@link Method.Subject#DILEMMA} or {@link Method.Subject#SUCCESS}: what sort of case it is
     */
    public record Questions(
            Method.Experience experience, Integer minutes, Integer people, Method.Subject about, Method.Subject kind) {
        /** Whether anything was answered. */
        public boolean isAnswered() {
            return experience != null || minutes != null || people != null || about != null || kind != null;
        }
    }

    /** A sentence. @param key of its text in the bundles */
    public record Remark(String key, List<Integer> arguments) {
        static Remark of(String key, Integer... arguments) {
            return new Remark("method.advice." + key, List.of(arguments));
        }
    }

    /**
     * A proposal.
     *
     * @param points the more the better
     * @param reasons why it suits
     * @param doubts what speaks against it
     */
    public record Proposal(MethodVersion version, int points, List<Remark> reasons, List<Remark> doubts) {}

    private final Questions questions;

    public Advisor(Questions questions) {
        this.questions = questions;
    }

    /** All methods, the best first; of equal ones the shortest. */
    public List<Proposal> rank(List<MethodVersion> versions) {
        return versions.stream()
                .map(version -> new Judgement(version).proposal())
                .sorted(Comparator.comparingInt(Proposal::points)
                        .reversed()
                        .thenComparing(proposal -> proposal.version().method().minutes())
                        .thenComparing(proposal -> proposal.version().method().title()))
                .toList();
    }

    /** What is found about one method. */
    private final class Judgement {
        private final MethodVersion version;
        private final Method method;
        private final List<Remark> reasons = new ArrayList<>();
        private final List<Remark> doubts = new ArrayList<>();
        private int points;

        Judgement(MethodVersion version) {
            this.version = version;
            this.method = version.method();
        }

        Proposal proposal() {
            // what a case is weighs most: a success in a method for problems is a lost afternoon
            subject(questions.kind(), 5);
            subject(questions.about(), 3);
            experience();
            minutes();
            people();
            return new Proposal(version, points, List.copyOf(reasons), List.copyOf(doubts));
        }

        private void subject(Method.Subject subject, int weight) {
            if (subject == null) {
                return;
            }
            var word = subject.name().toLowerCase(Locale.ROOT);
            if (method.subjects().contains(subject)) {
                reason(weight, Remark.of("for." + word));
            } else {
                doubt(weight, Remark.of("not." + word));
            }
        }

        private void experience() {
            if (questions.experience() == null) {
                return;
            }
            var word = questions.experience().name().toLowerCase(Locale.ROOT);
            if (method.experiences().contains(questions.experience())) {
                reason(2, Remark.of("fits." + word));
            } else {
                doubt(2, Remark.of("unfit." + word));
            }
        }

        private void minutes() {
            if (questions.minutes() == null) {
                return;
            }
            var available = questions.minutes();
            if (method.minutes() <= available) {
                reason(3, Remark.of("time", method.minutes()));
            } else if (method.shortest() <= available) {
                reason(1, Remark.of("time.shorter", method.shortest()));
            } else {
                doubt(4, Remark.of("long", method.minutes(), method.shortest() - available));
            }
        }

        private void people() {
            if (questions.people() == null) {
                return;
            }
            if (questions.people() < method.fewest()) {
                doubt(4, Remark.of("few", method.fewest()));
            } else if (questions.people() > method.most()) {
                doubt(3, Remark.of("many", method.most()));
            } else {
                reason(1, Remark.of("people", questions.people()));
            }
        }

        private void reason(int weight, Remark remark) {
            points += weight;
            reasons.add(remark);
        }

        private void doubt(int weight, Remark remark) {
            points -= weight;
            doubts.add(remark);
        }
    }
}
