/** Certificates and what they count for. Of learning it knows only events. */
@Feature(knows = {"membership", "organisation", "notification", "training", "content", "learning", "paper"})
package nl.leerkring.accreditation;

import nl.leerkring.shared.Feature;
