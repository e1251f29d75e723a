/** Photos of editions: cleaned of all that tells where and by what they were made, shown when a coordinator says so, and away when somebody in it wants that. */
package nl.leerkring.harvest.photo;
