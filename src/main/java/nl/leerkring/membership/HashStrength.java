package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What one hash of a password costs: the least that the OWASP Password Storage Cheat Sheet (2026) allows for Argon2id. Not a setting, so
 * that no installation can be weaker by mistake; only the deployment of the tests, which signs in some hundred times, has a lighter one.
 */
@ApplicationScoped
class HashStrength {
    /** Memory, in KiB. */
    int kibibytes() {
        return 19_456;
    }

    /** Passes over it. */
    int passes() {
        return 2;
    }
}
