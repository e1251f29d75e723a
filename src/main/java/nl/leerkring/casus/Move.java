package nl.leerkring.casus;

/**
 * What somebody did at one moment of a run.
 *
 * @param number 1, 2, ... within the run
 * @param back a step back; else a choice
 * @param scene id of the scene where it was done
 * @param choice id of the choice; null for a step back
 */
public record Move(int number, boolean back, String scene, String choice) {}
