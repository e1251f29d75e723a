package nl.leerkring.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import nl.leerkring.accreditation.Certificates;
import nl.leerkring.accreditation.Verification;
import nl.leerkring.paper.Lookup;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Traced;

/** The answer to somebody who asks whether a certificate is real. */
@Named
@RequestScoped
public class VerifyView {
    /** How the answer turned out. */
    public enum Verdict {
        /** Nothing was asked yet. */
        NOTHING,
        VALID,
        UNKNOWN,
        /** A paper of another kind, which has a page of its own. */
        ELSEWHERE,
        /** This address gave too many wrong numbers. */
        WAIT
    }

    @Inject
    Certificates certificates;

    @Inject
    Lookup lookup;

    @Inject
    Instance<Traced> traces;

    private String elsewhere;
    private Verdict verdict = Verdict.NOTHING;
    private String typed = "";
    private Verification found;
    private Duration pause = Duration.ZERO;

    /** Looks the number up. @param origin network address of who asks */
    public Verdict look(String number, String origin) {
        typed = number.strip();
        var answer = lookup.look(number, origin, this::any);
        pause = answer.pause();
        verdict = pause.isZero() ? answer.found().orElse(Verdict.UNKNOWN) : Verdict.WAIT;
        return verdict;
    }

    private Optional<Verdict> any(PaperNumber number) {
        found = certificates.verify(number).orElse(null);
        elsewhere = found != null ? null : traced(number).orElse(null);
        var kind = found != null ? Verdict.VALID : elsewhere != null ? Verdict.ELSEWHERE : null;
        return Optional.ofNullable(kind);
    }

    private Optional<String> traced(PaperNumber number) {
        return traces.stream().flatMap(trace -> trace.address(number).stream()).findFirst();
    }

    /** Address of a paper of another kind. */
    String elsewhere() {
        return elsewhere;
    }

    /** Name of the verdict, for the page to choose by. */
    public String getVerdict() {
        return verdict.name();
    }

    /** Part of a key: the title of the page starts with the verdict. */
    public String getTitleKey() {
        return "verify.title." + verdict.name();
    }

    /** The certificate, when it is valid. */
    public Verification getFound() {
        return found;
    }

    /** The number as it is written, or what was typed. */
    public String getNumber() {
        return PaperNumber.parse(typed).map(PaperNumber::value).orElse(typed);
    }

    /** Whole minutes to wait, at least 1. */
    public long getMinutes() {
        return Math.max(1, pause.plusSeconds(59).toMinutes());
    }

    /** Seconds to wait. */
    public long getSeconds() {
        return Math.max(1, pause.toSeconds());
    }
}
