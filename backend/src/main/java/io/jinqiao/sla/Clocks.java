package io.jinqiao.sla;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** Terms that run. Calls take part in the caller's transaction. */
public interface Clocks {

    ClockId start(NewClock clock);

    /** Stops it, kept or broken as it stands; stopping a stopped clock changes nothing. */
    void stop(ClockId clock, Actor by);

    /** Every clock of a thing, oldest first. */
    List<ClockView> of(Subject subject);

    /** Every clock of these things, oldest first; one question for a whole list on a screen. */
    List<ClockView> of(List<Subject> subjects);

    /** Running clocks due before this moment, soonest first. */
    List<ClockView> due(Instant before, int limit);
}
