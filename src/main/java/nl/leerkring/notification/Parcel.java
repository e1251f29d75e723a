package nl.leerkring.notification;

/** What the mail server needs of a claimed mail. */
record Parcel(long id, String address, String language, String subject, Body body, String messageId) {
    /** The same content twice; the receiver's program chooses. */
    record Body(String text, String html) {}
}
