package nl.leerkring.content;

/**
 * A film or a story to listen to, as a part of its own.
 *
 * @param introHtml may be null
 * @param media a {@link Block.Video} or a {@link Block.Audio}
 * @param watchPercent how much must be watched; reading the transcript is an equal way
 */
public record Recording(String introHtml, Block.Media media, int watchPercent) implements Part.Body {}
