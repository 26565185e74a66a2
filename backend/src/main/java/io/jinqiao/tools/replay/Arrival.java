package io.jinqiao.tools.replay;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who comes.
 *
 * @param service a skill
 * @param priority 0 to 2
 * @param handling how long it takes whoever serves
 * @param patience how long they wait before they give up
 */
record Arrival(Instant at, String service, int priority, Duration handling, Duration patience) {}
