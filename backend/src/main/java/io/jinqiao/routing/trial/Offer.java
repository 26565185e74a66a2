package io.jinqiao.routing.trial;

import io.jinqiao.routing.matching.Work;
import java.time.Duration;

/**
 * Somebody who comes.
 *
 * @param work what they want, from when on
 * @param handling how long it takes whoever serves
 * @param patience how long they wait before they give up
 */
public record Offer(Work work, Duration handling, Duration patience) {}
