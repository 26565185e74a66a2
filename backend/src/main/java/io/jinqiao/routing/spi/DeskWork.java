package io.jinqiao.routing.spi;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work that people do at their desks beside conversations, as its module tells it: what they have in hand takes of the same
 * capacity, and what nobody has taken may be given out (RT4). Routing decides to whom and when; the module keeps owners.
 */
public interface DeskWork {

    /** How many pieces each has in hand now, what waits for somebody else left out; who has none may be missing. */
    Map<StaffId, Integer> inHand();

    int inHand(StaffId staff);

    /** What nobody of these teams has taken, so many of each at most, what is due first in front. */
    List<Piece> waiting(Set<String> teams, int ofEach);

    /** In the caller's transaction; false, and nothing is changed, when it waits no more or is not of this module. */
    boolean give(Subject piece, StaffId staff);

    /**
     * One that nobody has taken.
     *
     * @param business a class of any level, null while it has none
     * @param due the end of its term; null where none was promised
     */
    record Piece(
            Subject subject,
            CustomerId customer,
            String team,
            @Nullable String business,
            boolean urgent,
            Instant since,
            @Nullable Instant due) {}
}
