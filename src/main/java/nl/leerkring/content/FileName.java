package nl.leerkring.content;

/**
 * What an editor calls a file of a package.
 *
 * @param kind "lesson", "quiz" and so on; "training" for training.yaml, "media" for films and pictures, "other" for the rest
 * @param number from 1, among the parts of this kind in the training; 0 when it is no part
 * @param title of the part; empty when it is no part
 */
public record FileName(String kind, int number, String title) {}
