package nl.leerkring.membership.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.membership.Profile;
import nl.leerkring.membership.ProfileData;
import nl.leerkring.membership.SignedIn;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Somebody's own profile: what they tell of themselves. */
@Named
@RequestScoped
public class ProfileView {
    private static final String HERE = "/membership/profile";

    @Inject
    Profile profile;

    @Inject
    Door door;

    @Inject
    Go go;

    private final ProfileForm form = new ProfileForm();
    private String currentPassword;
    private String newPassword;
    private String newEmail;

    @PostConstruct
    void load() {
        form.fill(profile.mine());
    }

    /** Keeps the profile. */
    public void save() {
        go.tried(() -> {
            stay(profile.change(new ProfileData(
                    form.getDisplayName(),
                    form.getNameOnCertificate(),
                    form.getJob(),
                    form.getCity(),
                    form.getPerspective(),
                    form.getLanguage())));
            go.to(HERE, "profile.saved");
        });
    }

    /** Changes the password; other sessions end. */
    public void changePassword() {
        go.tried(() -> {
            stay(profile.changePassword(currentPassword, newPassword));
            go.to(HERE, "profile.password.saved");
        });
    }

    /** Mails a link to the new address. */
    public void changeEmail() {
        go.tried(() -> {
            profile.askEmailChange(newEmail);
            go.to(HERE, "profile.email.asked");
        });
    }

    /** Ends all other sessions. */
    public void signOutEverywhere() {
        go.tried(() -> {
            stay(profile.signOutEverywhere());
            go.to(HERE, "profile.everywhere.done");
        });
    }

    private void stay(SignedIn who) {
        door.enter(Faces.getRequest(), who);
    }

    public String getEmail() {
        return profile.email();
    }

    public ProfileForm getForm() {
        return form;
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

    public String getNewEmail() {
        return newEmail;
    }

    public void setNewEmail(String newEmail) {
        this.newEmail = newEmail;
    }
}
