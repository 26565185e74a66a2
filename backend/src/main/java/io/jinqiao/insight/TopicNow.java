package io.jinqiao.insight;

import java.time.Instant;

/**
 * A class of business in the hour in which it is most unusual: this one as far as it has come, or the last.
 *
 * @param business its code
 * @param hour when it began
 * @param count conversations that came in it and are about this
 * @param usual the median of the same hour of the same weekday in the weeks before
 * @param times how many times the usual, set off against how busy everything is
 * @param rises whether that is beyond what it usually varies by
 */
public record TopicNow(String business, Instant hour, long count, double usual, double times, boolean rises) {}
