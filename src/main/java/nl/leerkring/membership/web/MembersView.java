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

    /** The member whose roles are open, or null. */
    public MemberRow getOpened() {
        var wanted = new MemberId(number("member", 18));
        return getList().rows().stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst()
                .orElse(null);
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
        change(() -> members.grant(new MemberId(number("member", 18)), role));
    }

    public void revoke(Role role) {
        change(() -> members.revoke(new MemberId(number("member", 18)), role));
    }

    private void change(Runnable action) {
        if (go.tried(action)) {
            go.to(address(getPage()) + "&member=" + number("member", 18), "membership.toast.role");
        }
    }

    private long number(String parameter, int digits) {
        var text = request.getParameter(parameter);
        return text != null && text.matches("\\d{1," + digits + "}") ? Long.parseLong(text) : 0;
    }
}
