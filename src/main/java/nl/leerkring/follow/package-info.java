/** Following a series by mail, without account: asked on its page, confirmed from a mail, stopped with one click from every mail. */
@Feature(knows = {"arena", "notification", "membership"})
package nl.leerkring.follow;

import nl.leerkring.shared.Feature;
