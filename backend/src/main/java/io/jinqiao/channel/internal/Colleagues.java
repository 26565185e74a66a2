package io.jinqiao.channel.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How staff are named to customers: a name and a service number, nothing else. */
@Component
class Colleagues {

    private final LoadingCache<StaffId, Badge> badges;

    Colleagues(Staff staff) {
        badges = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(id -> {
                    var person = staff.get(id);
                    return new Badge(person.name(), person.number());
                });
    }

    record Badge(Bilingual name, String number) {}

    Badge badge(StaffId id) {
        return badges.get(id);
    }
}
