/**
 * What professionals collect for their registers: their registrations, what offerings are accredited for, and the ledger, in which every
 * completion, attendance and own evidence is entered once, with the reason why it counts or not. Of other features it hears events.
 */
@Feature(
        knows = {
            "register",
            "training",
            "content",
            "learning",
            "arena",
            "door",
            "intervision",
            "meeting",
            "proof",
            "paper",
            "vault",
            "membership",
            "notification"
        })
package nl.leerkring.ledger;

import nl.leerkring.shared.Feature;
