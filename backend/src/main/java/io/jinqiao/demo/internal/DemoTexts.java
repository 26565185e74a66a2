package io.jinqiao.demo.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.jinqiao.customer.spi.TextLine;
import io.jinqiao.kernel.CustomerId;
import java.time.Duration;
import java.util.Optional;

/** The demo bank's gateway for text messages: the newest to each customer, kept in memory for its five minutes. */
class DemoTexts implements TextLine {

    private final Cache<CustomerId, String> newest = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    @Override
    public void carry(CustomerId customer, String phone, String words) {
        newest.put(customer, words);
    }

    Optional<String> newest(CustomerId customer) {
        return Optional.ofNullable(newest.getIfPresent(customer));
    }
}
