package nl.leerkring.membership.web;

import java.util.Locale;
import nl.leerkring.membership.ChangeProfile;
import nl.leerkring.membership.Perspective;

/** What is typed on the profile page. */
public class ProfileForm {
    private String fullName;
    private String displayName;
    private String certificateName;
    private String jobTitle;
    private String city;
    private String perspective;
    private String language;

    static ProfileForm of(ChangeProfile profile) {
        var form = new ProfileForm();
        form.fullName = profile.fullName();
        form.displayName = profile.displayName();
        form.certificateName = profile.certificateName();
        form.jobTitle = profile.jobTitle();
        form.city = profile.city();
        form.perspective =
                profile.perspective() == null ? "" : profile.perspective().name();
        form.language = profile.language().getLanguage();
        return form;
    }

    /** The wish this form makes; a perspective or language that does not exist counts as none. */
    ChangeProfile wish() {
        return new ChangeProfile(
                fullName, displayName, certificateName, jobTitle, city, chosen(), Locale.forLanguageTag(language()));
    }

    private Perspective chosen() {
        return java.util.Arrays.stream(Perspective.values())
                .filter(known -> known.name().equals(perspective))
                .findFirst()
                .orElse(null);
    }

    private String language() {
        return "en".equals(language) ? "en" : "nl";
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getCertificateName() {
        return certificateName;
    }

    public void setCertificateName(String certificateName) {
        this.certificateName = certificateName;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getPerspective() {
        return perspective;
    }

    public void setPerspective(String perspective) {
        this.perspective = perspective;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
