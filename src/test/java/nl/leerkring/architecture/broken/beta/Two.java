package nl.leerkring.architecture.broken.beta;

import nl.leerkring.architecture.broken.alpha.OneManager;

/** Breaks: closes a cycle with alpha. */
public class Two {
    OneManager one;
}
