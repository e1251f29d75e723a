package nl.leerkring.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerkring.network.InvitingDesk;
import nl.leerkring.network.MemberDesk;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;

/** The members of a series at the desk: finding them, growth, and asking a perspective that is short. */
@Named
@RequestScoped
public class NetworkDeskView {
    private static final int AROUND = 2;

    @Inject
    MemberDesk desk;

    @Inject
    InvitingDesk inviting;

    @Inject
    Go go;

    private MemberDesk.Sheet sheet;
    private Optional<InvitingDesk.Call> call;

    /** Before showing: mails a perspective, when that was asked. */
    public void act() {
        getSheet();
        getAsked();
        if (Faces.isPostback() && text("do").equals("invite")) {
            var perspective = text("perspective");
            if (go.tried(() -> inviting.invite(text("series"), perspective))) {
                go.to(getSheet().series().desk("/members"), "network.toast.invited");
            }
        }
    }

    public MemberDesk.Sheet getSheet() {
        if (sheet == null) {
            var page = text("page");
            sheet = desk.look(
                    text("series"),
                    getWords(),
                    getPerspective(),
                    isNewest(),
                    page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
        }
        return sheet;
    }

    /** The next edition with its perspectives, or null. */
    public InvitingDesk.Call getCall() {
        if (call == null) {
            call = inviting.look(text("series"));
        }
        return call.orElse(null);
    }

    /** The perspective that is about to be mailed, when the viewer is asked whether that is sure; else null. @throws DomainException 404 for what cannot be mailed */
    public InvitingDesk.Line getAsked() {
        var code = text("inviting");
        if (code.isEmpty()) {
            return null;
        }
        return Optional.ofNullable(getCall()).stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.angle().code().equals(code) && line.askable() > 0)
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    /** Whether who joined last comes first. */
    public boolean isNewest() {
        return text("sort").equals("newest");
    }

    public String getWords() {
        return text("words");
    }

    /** Code of the perspective that is asked for; "" for all. In the form that mails it is something else. */
    public String getPerspective() {
        return Faces.isPostback() ? "" : text("perspective");
    }

    /** Whether nobody is a member, whatever is asked for. */
    public boolean isNobody() {
        return getSheet().all() == 0;
    }

    /** The same with another page. */
    public String address(int number) {
        return getSheet().series().desk("/members") + "?words=" + Utils.encodeURL(getWords()) + "&perspective="
                + Utils.encodeURL(getPerspective()) + (isNewest() ? "&sort=newest" : "") + "&page=" + number;
    }

    /** Numbers of the pages to go to. */
    public List<Integer> getPages() {
        var page = getSheet().page();
        var pages = getSheet().pages();
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= AROUND)
                .boxed()
                .toList();
    }

    private static String text(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
