package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.membership.MemberPage;
import nl.leerkring.membership.MemberRow;
import nl.leerkring.membership.Members;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;

/** The list of members for beheer, with one member opened to give and take roles. */
@Named
@RequestScoped
public class MembersView {
    @Inject
    Members members;

    @Inject
    HttpServletRequest request;

    @Inject
    Text text;

    @Inject
    Go go;

    private MemberPage list;
    private MemberRow opened;

    public MemberPage getList() {
        if (list == null) {
            list = members.search(getWords(), getPage());
        }
        return list;
    }

    public String getWords() {
        var words = request.getParameter("q");
        return words == null ? "" : words;
    }

    /** Page shown, from 0. */
    public int getPage() {
        return (int) number("page", 5);
    }

    public boolean isMore() {
        return (getPage() + 1L) * Members.PAGE < getList().total();
    }

    /** Address of another page of the same search. */
    public String address(int page) {
        return "/membership/members?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&page=" + page;
    }

    /** Loads before anything is written: a member that is not there is a page of its own. */
    public void open() {
        getOpened();
    }

    /** The member whose roles are open, or null when none is asked for. */
    public MemberRow getOpened() {
        if (opened == null && request.getParameter("member") != null) {
            opened = members.read(wanted());
        }
        return opened;
    }

    /** Roles in words. */
    public String words(MemberRow row) {
        return row.roles().stream().map(role -> text.of("role." + role)).collect(Collectors.joining(", "));
    }

    /** Roles that can be given: all but the one that everybody has. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.LEARNER).toList();
    }

    public boolean has(Role role) {
        return getOpened() != null && getOpened().roles().contains(role);
    }

    public void grant(Role role) {
        change(() -> members.grant(wanted(), role));
    }

    public void revoke(Role role) {
        change(() -> members.revoke(wanted(), role));
    }

    private void change(Runnable action) {
        if (go.tried(action)) {
            go.to(address(getPage()) + "&member=" + wanted().value(), "membership.toast.role");
        }
    }

    private MemberId wanted() {
        return new MemberId(number("member", 18));
    }

    private long number(String parameter, int digits) {
        var text = request.getParameter(parameter);
        return text != null && text.matches("\\d{1," + digits + "}") ? Long.parseLong(text) : 0;
    }
}
