package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leerkring.membership.Profile;
import nl.leerkring.shared.web.Go;

/** Changing one's password or address and signing out on all other devices: three small forms of the profile page. */
@Named
@RequestScoped
public class CredentialsView {
    private static final String PAGE = "/membership/profile";

    @Inject
    Profile profile;

    @Inject
    Entrance entrance;

    @Inject
    Go go;

    private String currentPassword;
    private String newPassword;
    private String emailPassword;
    private String newEmail;

    public void changePassword() {
        if (go.tried(() -> stay(profile.changePassword(currentPassword, newPassword)))) {
            go.to(PAGE, "membership.toast.password.changed");
        }
    }

    public void changeEmail() {
        if (go.tried(() -> profile.askEmail(emailPassword, newEmail))) {
            go.to(PAGE, "membership.toast.email.asked");
        }
    }

    public void signOutEverywhere() {
        stay(profile.signOutEverywhere());
        go.to(PAGE, "membership.toast.everywhere");
    }

    private void stay(int generation) {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        entrance.stay(
                (HttpServletRequest) context.getRequest(), (HttpServletResponse) context.getResponse(), generation);
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getEmailPassword() {
        return emailPassword;
    }

    public void setEmailPassword(String emailPassword) {
        this.emailPassword = emailPassword;
    }

    public String getNewEmail() {
        return newEmail;
    }

    public void setNewEmail(String newEmail) {
        this.newEmail = newEmail;
    }
}
