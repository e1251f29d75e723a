/**
 * The people of a series: members with what each of them shows to the others, how the network grows, inviting perspectives that are short, and taking over a
 * list that exists. A member is known by the e-mail address; an account is not needed.
 */
@Feature(knows = {"arena", "membership", "notification"})
package nl.leerkring.network;

import nl.leerkring.shared.Feature;
