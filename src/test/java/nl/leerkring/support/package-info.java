/** What tests share: the database, mail server and browser of a run, a clock that moves, and acting as a role. */
package nl.leerkring.support;
