/**
 * Keys per closed circle, the sealing of its texts, their destruction, and break-glass by two administrators. It knows nothing of groups:
 * another feature makes a vault, refers to it by its {@code VaultId} and keeps the sealed texts in its own tables.
 */
@Feature(knows = {"membership", "notification"})
package nl.leerkring.vault;

import nl.leerkring.shared.Feature;
