package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.membership.Perspective;
import nl.leerkring.membership.Profile;
import nl.leerkring.membership.ProfileRow;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** What a member tells about themselves. */
@Named
@RequestScoped
public class ProfileView {
    private static final int YEAR = 365 * 24 * 3600;

    @Inject
    Profile profile;

    @Inject
    Entrance entrance;

    @Inject
    Text text;

    @Inject
    Go go;

    private ProfileRow row;
    private ProfileForm form;

    public void save() {
        var wish = getForm().wish();
        if (go.tried(() -> profile.change(wish))) {
            var context = FacesContext.getCurrentInstance().getExternalContext();
            entrance.refresh((HttpServletRequest) context.getRequest());
            var cookie = new Cookie(Language.COOKIE, wish.language().getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            ((HttpServletResponse) context.getResponse()).addCookie(cookie);
            go.to("/membership/profile", "membership.toast.profile");
        }
    }

    public ProfileForm getForm() {
        if (form == null) {
            form = ProfileForm.of(row().profile());
        }
        return form;
    }

    public String getEmail() {
        return row().email();
    }

    private ProfileRow row() {
        if (row == null) {
            row = profile.read();
        }
        return row;
    }

    public List<SelectItem> getPerspectives() {
        return Stream.concat(
                        Stream.of(new SelectItem("", text.of("profile.perspective.none"))),
                        Arrays.stream(Perspective.values())
                                .map(known ->
                                        new SelectItem(known.name(), text.of("profile.perspective." + known.name()))))
                .toList();
    }

    public List<SelectItem> getLanguages() {
        return List.of(new SelectItem("nl", "Nederlands"), new SelectItem("en", "English"));
    }
}
