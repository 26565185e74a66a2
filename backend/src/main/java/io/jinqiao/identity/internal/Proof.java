package io.jinqiao.identity.internal;

import io.jinqiao.identity.Level;
import io.jinqiao.identity.Standing;
import io.jinqiao.identity.Standing.Means;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a conversation stands on a level.
 *
 * @param conversation null for what counts in every conversation of the customer
 * @param staff who saw the customer; null unless somebody did
 */
record Proof(
        CustomerId customer,
        @Nullable ConversationId conversation,
        Level level,
        Means means,
        @Nullable StaffId staff,
        String words,
        Instant at,
        Instant until) {

    static Proof ofApp(CustomerId customer, Instant at, Instant until) {
        return new Proof(customer, null, Level.L2, Means.APP_TOKEN, null, "", at, until);
    }

    /** The highest of those that hold now; a level without proof where none does. */
    static Standing standing(List<Proof> proofs, boolean claims, Instant now) {
        return proofs.stream()
                .filter(proof -> now.isBefore(proof.until))
                .max(Comparator.comparing(Proof::level).thenComparing(Proof::until))
                .map(proof -> new Standing(proof.level, proof.means, proof.until))
                .orElseGet(() -> new Standing(claims ? Level.L1 : Level.L0, null, null));
    }
}
