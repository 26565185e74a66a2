package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.sla.ClockView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything on its way, and what ends soon. */
record Board(List<Card> proposals, List<EndingCard> ending, Month month) {

    record Card(
            ProposalId id,
            String state,
            String code,
            String title,
            String kind,
            String business,
            int base,
            String reason,
            StaffId proposer,
            Instant changedAt,
            int rounds,
            String verdict,
            @Nullable Instant publishAt,
            @Nullable ClockView clock) {}

    /** An article in force that expires soon, or is due to be looked at again. */
    record EndingCard(
            ArticleId article,
            String code,
            String title,
            String business,
            @Nullable StaffId owner,
            @Nullable Instant effectiveTo,
            @Nullable LocalDate reviewBy) {}

    /**
     * How the promise of 24 hours was kept this month (KN5): of what was made ready, how much in time.
     *
     * @param typicalSeconds half of them took at most so long; null when there was none
     */
    record Month(int ready, int inTime, @Nullable Long typicalSeconds) {}
}
