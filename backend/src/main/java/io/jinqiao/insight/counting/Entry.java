package io.jinqiao.insight.counting;

/**
 * A fact as part of a story.
 *
 * @param story which, {@code kind:id}
 */
public record Entry(String story, Point point) {}
