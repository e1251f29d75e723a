package nl.leerkring.organisation;

import java.util.Locale;
import java.util.Set;
import nl.leerkring.shared.DomainException;

/** What stands after the sign of an e-mail address of an organisation. Those where everybody can have an address belong to none. */
final class MailDomain {
    private static final int MAX = 190;
    private static final Set<String> FREE = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.nl",
            "outlook.com",
            "outlook.nl",
            "live.com",
            "live.nl",
            "msn.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "yahoo.com",
            "yahoo.nl",
            "ymail.com",
            "aol.com",
            "proton.me",
            "protonmail.com",
            "pm.me",
            "gmx.com",
            "gmx.net",
            "gmx.de",
            "web.de",
            "mail.com",
            "zoho.com",
            "tutanota.com",
            "tuta.io",
            "fastmail.com",
            "mail.ru",
            "yandex.com",
            "ziggo.nl",
            "kpnmail.nl",
            "kpnplanet.nl",
            "planet.nl",
            "hetnet.nl",
            "home.nl",
            "upcmail.nl",
            "casema.nl",
            "chello.nl",
            "quicknet.nl",
            "tele2.nl",
            "telfort.nl",
            "xs4all.nl",
            "zonnet.nl",
            "online.nl",
            "wxs.nl",
            "solcon.nl",
            "caiway.nl",
            "caiway.net",
            "freeler.nl",
            "t-mobilethuis.nl",
            "odido.nl",
            "delta.nl",
            "zeelandnet.nl",
            "freedom.nl",
            "startmail.com",
            "hushmail.com",
            "skynet.be",
            "telenet.be",
            "mailinator.com",
            "yopmail.com",
            "guerrillamail.com");

    private MailDomain() {}

    /** In the form in which it is kept; a sign before it is left out. */
    static String tidy(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*@", "");
    }

    /** @throws DomainException beside the field when it cannot be one, or is of everybody */
    static void require(String field, String domain) {
        if (domain.length() > MAX || !domain.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}")) {
            throw DomainException.invalid(field, "organisation.error.domain", shown(domain));
        }
        if (FREE.contains(domain)) {
            throw DomainException.invalid(field, "organisation.error.domain.free", domain);
        }
    }

    /** Of an address that was checked. */
    static String of(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String shown(String domain) {
        return domain.length() > 40 ? domain.substring(0, 40) + "…" : domain;
    }
}
