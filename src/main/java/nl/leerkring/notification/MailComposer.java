package nl.leerkring.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerkring.shared.web.Bundles;

/**
 * Makes of a mail what a receiver sees: a subject, a text and the same as plain HTML. Pure; everything that comes from
 * outside the bundles is escaped. A mail program loads nothing from our server, so that reading it is not noticed.
 */
class MailComposer {
    private static final int SUBJECT_LENGTH = 200;
    private static final String FONT = "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title></head>
            <body style="margin:0;padding:0;background-color:#f0f6f4" bgcolor="#f0f6f4">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f0f6f4"><tr>
            <td align="center" style="padding:24px 12px">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;text-align:left">
            <tr><td bgcolor="#134341" style="padding:20px 28px;border-radius:16px 16px 0 0;color:#ffffff;font-family:Rockwell,Georgia,serif;font-size:22px;font-weight:bold"><span style="color:#f3995a" aria-hidden="true">&#9679;</span> Leerkring</td></tr>
            <tr><td bgcolor="#ffffff" style="padding:28px;color:#11211f;font-size:17px;line-height:1.6;%3$s">
            <h1 style="margin:0 0 16px;font-family:Rockwell,Georgia,serif;font-size:24px;line-height:1.24;color:#11211f">%2$s</h1>
            %4$s
            </td></tr>
            <tr><td style="padding:20px 28px;color:#40524f;font-size:14px;line-height:1.5;%3$s">%5$s</td></tr>
            </table></td></tr></table></body></html>
            """;

    private static final String BUTTON = """
            <p style="margin:24px 0 12px"><a href="%1$s" style="display:inline-block;padding:13px 24px;border-radius:10px;background-color:#134341;color:#ffffff;font-weight:bold;text-decoration:none">%2$s</a></p>
            <p style="margin:0 0 24px;font-size:14px;color:#40524f">%3$s<br><a href="%1$s" style="color:#14504d;word-break:break-all">%1$s</a></p>
            """;

    private final Bundles bundles;
    private final String site;

    /** @param site address of the site without slash at the end, in front of the addresses of buttons */
    MailComposer(Bundles bundles, String site) {
        this.bundles = bundles;
        this.site = site.replaceFirst("/+$", "");
    }

    /** A mail ready to send. @param link absolute address of the button, or null */
    record Letter(String subject, String link, String text, String html) {}

    Letter compose(Mail mail) {
        var texts = new Texts(mail);
        var subject = oneLine(texts.own("subject"));
        var link = mail.actionAddress() == null ? null : link(mail);
        return new Letter(subject, link, text(texts, link), html(mail, texts, subject, link));
    }

    private String text(Texts texts, String link) {
        var action = link == null ? "" : texts.own("action") + ":\n" + link + "\n\n";
        var footer = texts.of("mail.footer.why") + "\n" + texts.of("mail.footer.noReply") + "\n" + site;
        return texts.own("intro") + "\n\n" + action + texts.own("outro") + "\n\n" + texts.of("mail.greeting")
                + "\n\n-- \n" + footer + "\n";
    }

    private String html(Mail mail, Texts texts, String subject, String link) {
        var button = link == null
                ? ""
                : BUTTON.formatted(escape(link), escape(texts.own("action")), escape(texts.of("mail.plainLink")));
        var body = paragraphs(texts.own("intro"))
                + button
                + paragraphs(texts.own("outro"))
                + paragraphs(texts.of("mail.greeting"));
        var footer = escape(texts.of("mail.footer.why"))
                + "<br>"
                + escape(texts.of("mail.footer.noReply"))
                + "<br><a href=\"" + escape(site) + "\" style=\"color:#14504d\">" + escape(site) + "</a>";
        return PAGE.formatted(mail.language().getLanguage(), escape(subject), FONT, body, footer);
    }

    private String link(Mail mail) {
        if (!mail.actionAddress().matches("/[^/\\s].*")) {
            throw new IllegalArgumentException("not an address within the site");
        }
        return site + mail.actionAddress();
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(part -> "<p style=\"margin:0 0 16px\">" + escape(part).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** A subject is one line: a line break in a name must not become a header. */
    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cntrl}]+", " ").trim();
        return line.substring(0, Math.min(line.length(), SUBJECT_LENGTH));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The texts of one mail in its language. They are always message formats, with or without arguments. */
    private final class Texts {
        private final Mail mail;
        private final Object[] arguments;

        Texts(Mail mail) {
            this.mail = mail;
            this.arguments = mail.arguments().isEmpty()
                    ? new Object[] {""}
                    : mail.arguments().toArray();
        }

        String own(String part) {
            return of("mail." + mail.template() + "." + part);
        }

        String of(String key) {
            Locale language = mail.language();
            return bundles.text(language, key, arguments);
        }
    }
}
