package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program of the institution that works here under a name of its own.
 *
 * @param owner who answers for it; with them it loses its way in
 * @param scopes what it may do at most
 */
record ServiceAccount(
        StaffId id,
        String name,
        String purpose,
        StaffId owner,
        Set<Permission> scopes,
        State state,
        Instant madeAt,
        StaffId madeBy,
        List<Token> tokens) {

    ServiceAccount {
        scopes = Set.copyOf(scopes);
        tokens = List.copyOf(tokens);
    }

    enum State {
        /** Until a second person has allowed it. */
        WAITING,
        ACTIVE,
        CLOSED
    }

    /** One of its tokens; what it reads like is known to nobody here. */
    record Token(
            UUID id,
            Instant madeAt,
            Instant endsAt,
            @Nullable Instant revokedAt,
            @Nullable Instant usedAt,
            @Nullable String usedFrom) {

        boolean live(Instant now) {
            return revokedAt == null && now.isBefore(endsAt);
        }
    }
}
