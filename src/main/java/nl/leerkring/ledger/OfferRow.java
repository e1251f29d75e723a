package nl.leerkring.ledger;

/**
 * An accreditation in a list.
 *
 * @param title of what is accredited @param link its address within Leerkring, may be empty
 * @param shipped whether it comes from the package of a training
 */
public record OfferRow(Offer offer, String title, String link, boolean shipped) {}
