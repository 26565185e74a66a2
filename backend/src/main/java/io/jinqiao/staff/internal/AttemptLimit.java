package io.jinqiao.staff.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.jinqiao.kernel.Refused;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Slows down who tries many sign-ins from one address; the account's own lock stands beside it. */
@Component
class AttemptLimit {

    private final LoadingCache<String, Bucket> buckets;

    AttemptLimit(@Value("${jinqiao.sign-in.attempts-a-minute:60}") int attemptsAMinute) {
        buckets = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(_ -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(attemptsAMinute).refillGreedy(attemptsAMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /** Refuses with {@code staff.too-many-attempts}. */
    void take(String address) {
        if (!buckets.get(address).tryConsume(1)) {
            throw new Refused(Refused.Kind.TOO_MANY, "staff.too-many-attempts", "Too many attempts, wait a minute");
        }
    }
}
