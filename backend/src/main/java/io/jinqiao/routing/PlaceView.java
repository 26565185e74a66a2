package io.jinqiao.routing;

import java.time.Instant;

/** Where a waiting customer stands: place from 1, and the expected wait in whole seconds. */
public record PlaceView(int place, long expectedSeconds, Instant waitingSince) {}
