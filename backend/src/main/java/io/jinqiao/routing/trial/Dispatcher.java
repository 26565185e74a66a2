package io.jinqiao.routing.trial;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Work;
import io.jinqiao.routing.matching.Worker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody who hands out work. */
public interface Dispatcher {

    /** What it is called in a table. */
    String name();

    void offer(Work work);

    void withdraw(UUID work);

    /** Somebody is there with this load. */
    void present(Worker worker);

    void absent(StaffId staff);

    List<Given> match(Instant now);

    /** When it wants to look again though nothing happened. */
    Optional<Instant> nextLook();

    /** Who gets what, for how many places; {@code reasons} as the matcher says them, empty where nobody gives any. */
    record Given(UUID work, StaffId to, int places, List<String> reasons) {

        public Given {
            reasons = List.copyOf(reasons);
        }
    }
}
