package nl.leerkring.membership.web;

import jakarta.faces.model.SelectItem;
import java.util.List;
import nl.leerkring.membership.ProfileData;

/** The fields of the profile page. */
public class ProfileForm {
    private String displayName;
    private String nameOnCertificate;
    private String job;
    private String city;
    private String perspective;
    private String language;

    void fill(ProfileData data) {
        displayName = data.displayName();
        nameOnCertificate = data.nameOnCertificate();
        job = data.job();
        city = data.city();
        perspective = data.perspective();
        language = data.language();
    }

    /** Languages of mails; each named in itself. */
    public List<SelectItem> getLanguages() {
        return List.of(new SelectItem("nl", "Nederlands"), new SelectItem("en", "English"));
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getNameOnCertificate() {
        return nameOnCertificate;
    }

    public void setNameOnCertificate(String nameOnCertificate) {
        this.nameOnCertificate = nameOnCertificate;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
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
