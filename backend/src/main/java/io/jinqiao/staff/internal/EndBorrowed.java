package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes when something lent begins or ends; rights are compared with the time anyway, this tells of it and ends the desk's lines. */
@Component
class EndBorrowed implements Alarm.Bell {

    private final EndDueBorrowed.Handler due;
    private final BorrowedRepository borrowed;
    private final Alarm alarm;

    EndBorrowed(EndDueBorrowed.Handler due, BorrowedRepository borrowed, Clock clock) {
        this.due = due;
        this.borrowed = borrowed;
        alarm = new Alarm("staff-borrowed", this, clock);
    }

    @Override
    public boolean doOne() {
        return due.handle(new EndDueBorrowed());
    }

    @Override
    public Optional<Instant> nextAt() {
        return borrowed.next();
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }
}
