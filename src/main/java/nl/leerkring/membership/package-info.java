/** Accounts, profiles, roles, sign-in, consent and the directory of names. Emits events where a person must get a mail; knows no other feature. */
@Feature
package nl.leerkring.membership;

import nl.leerkring.shared.Feature;
