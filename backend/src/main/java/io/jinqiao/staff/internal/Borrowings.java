package io.jinqiao.staff.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What people have beside their posts. Asked with every request, so it is remembered for seconds, until somebody lends; times
 * are compared each time, so it begins and ends in its moment.
 */
@Component
class Borrowings {

    private final LoadingCache<StaffId, List<Borrowed>> known;

    Borrowings(BorrowedRepository borrowed) {
        known = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(Duration.ofSeconds(5))
                .build(borrowed::of);
    }

    List<Borrowed> of(StaffId staff, Instant now) {
        return known.get(staff).stream().filter(each -> each.holds(now)).toList();
    }

    /** Once the transaction under way is committed. */
    void forget(StaffId staff) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidate(staff);
            }
        });
    }
}
