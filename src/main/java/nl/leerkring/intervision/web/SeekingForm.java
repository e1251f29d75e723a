package nl.leerkring.intervision.web;

import nl.leerkring.intervision.SeekingRoom;

/** What somebody types who seeks a group. */
public class SeekingForm {
    private String theme;
    private String region;
    private String profession;
    private String times;
    private boolean consent;

    static SeekingForm of(SeekingRoom.Wish wish) {
        var form = new SeekingForm();
        form.theme = wish.theme();
        form.region = wish.region();
        form.profession = wish.profession();
        form.times = wish.times();
        form.consent = wish.consent();
        return form;
    }

    SeekingRoom.Wish wish() {
        return new SeekingRoom.Wish(theme, region, profession, times, consent);
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(String profession) {
        this.profession = profession;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
