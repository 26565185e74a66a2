package io.jinqiao.sla;

import java.time.Instant;
import java.util.List;

/** When a calendar is worked, holidays and make-up days as it knows them. */
public interface ServiceHours {

    /** The stretches that are worked between the two, in order, each cut to them; refused with {@code sla.unknown-calendar}. */
    List<Opening> openings(String calendar, Instant from, Instant until);

    /** Worked from the one moment until just before the other. */
    record Opening(Instant from, Instant until) {}
}
