/** The outbox: mails written in the transaction of what causes them, delivered by a worker, retried, exactly once over all nodes. */
@Feature(knows = {"membership"})
package nl.leerkring.notification;

import nl.leerkring.shared.Feature;
