package io.jinqiao.insight.counting;

import java.time.Instant;

/**
 * One measure of one minute in one place.
 *
 * @param minute when it began
 */
public record Cell(String measure, Instant minute, Places places) {}
