package nl.leerkring.notification;

/** What the mail server needs of a claimed mail. */
record Parcel(long id, String address, String language, String subject, Body body, String messageId) {
    /** The same content twice; the receiver's program chooses. @param appointment that goes with it, or null */
    record Body(String text, String html, Mail.Appointment appointment) {
        Body(String text, String html) {
            this(text, html, null);
        }
    }
}
