package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerkring.membership.MemberRow;
import nl.leerkring.membership.Members;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.web.Go;

/** The list of members for beheer. Search and page stand in the address. */
@Named
@RequestScoped
public class MembersView {
    @Inject
    Members members;

    @Inject
    Go go;

    @Inject
    HttpServletRequest request;

    private List<MemberRow> rows;

    /** Gives a role. */
    public void grant(long member, Role role) {
        changed(() -> members.grant(new MemberId(member), role));
    }

    /** Takes a role. */
    public void revoke(long member, Role role) {
        changed(() -> members.revoke(new MemberId(member), role));
    }

    private void changed(Runnable change) {
        if (go.tried(change)) {
            go.to(address(getPage()), "members.saved");
        }
    }

    public List<MemberRow> getRows() {
        if (rows == null) {
            rows = members.search(getWords(), getPage());
        }
        return rows;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public String getWords() {
        var words = request.getParameter("words");
        return words == null ? "" : words.strip();
    }

    public int getPage() {
        var page = request.getParameter("page");
        return page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public long getCount() {
        return members.count(getWords());
    }

    public boolean isMore() {
        return (long) (getPage() + 1) * Members.PAGE < getCount();
    }

    /** Address of a page of this search. */
    public String address(int page) {
        return "/membership/members?words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&page=" + page;
    }
}
