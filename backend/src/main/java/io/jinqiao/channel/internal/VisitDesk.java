package io.jinqiao.channel.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.jinqiao.channel.Visits;
import io.jinqiao.channel.internal.VisitRepository.Visit;
import io.jinqiao.kernel.CustomerId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives out tokens and knows their bearers again. */
@Component
class VisitDesk implements Visits {

    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_TOKEN = 100;

    private final SecureRandom random = new SecureRandom();
    private final VisitRepository visits;
    private final Clock clock;
    private final Cache<String, Visit> recent = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    VisitDesk(VisitRepository visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public String issue(CustomerId customer) {
        return issue(customer, Instant.MAX);
    }

    @Override
    public String issue(CustomerId customer, Instant until) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        visits.add(hash(token), new Visit(customer, until), clock.instant());
        return token;
    }

    Optional<CustomerId> recognise(String token) {
        if (token.isEmpty() || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        var hash = hash(token);
        var key = HexFormat.of().formatHex(hash);
        var known = Optional.ofNullable(recent.getIfPresent(key)).or(() -> visits.find(hash));
        known.ifPresent(visit -> recent.put(key, visit));
        return known.filter(visit -> clock.instant().isBefore(visit.until())).map(Visit::customer);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
