package io.jinqiao.staff.internal;

import io.jinqiao.control.spi.StandIns;
import io.jinqiao.kernel.StaffId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Two count as one person where one has lent to the other since something was proposed, also when that is over by now. */
@Component
class ActsForAnother implements StandIns {

    private final BorrowedRepository borrowed;
    private final Clock clock;

    ActsForAnother(BorrowedRepository borrowed, Clock clock) {
        this.borrowed = borrowed;
        this.clock = clock;
    }

    @Override
    public boolean oneActsForTheOther(StaffId one, StaffId other, Instant since) {
        return borrowed.between(one, other, since, clock.instant());
    }
}
