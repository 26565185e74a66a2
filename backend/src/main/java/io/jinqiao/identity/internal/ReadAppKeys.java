package io.jinqiao.identity.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keys as those see them who propose and approve them. */
@Component
class ReadAppKeys {

    private final AppKeyRepository keys;
    private final TokenRules rules;

    ReadAppKeys(AppKeyRepository keys, TokenRules rules) {
        this.keys = keys;
        this.rules = rules;
    }

    /** @param audience what tokens must write as {@code aud} */
    record Sheet(String audience, List<Row> keys) {}

    record Row(
            UUID id,
            String kid,
            String issuer,
            Algorithm algorithm,
            String fingerprint,
            Instant from,
            Instant until,
            String state,
            @Nullable StaffId addedBy,
            Instant addedAt,
            @Nullable StaffId trustedBy,
            @Nullable Instant endedAt,
            String reason) {}

    Sheet sheet() {
        return new Sheet(
                rules.audience(), keys.all().stream().map(ReadAppKeys::row).toList());
    }

    private static Row row(AppKey key) {
        return new Row(
                key.id(),
                key.kid(),
                key.issuer(),
                key.algorithm(),
                Fingerprint.of(key.spki()),
                key.from(),
                key.until(),
                key.state(),
                key.addedBy(),
                key.addedAt(),
                key.trustedBy(),
                key.endedAt(),
                key.reason());
    }
}
