package io.jinqiao.packs.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.packs.internal.Line.Verdict;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pack as the desk shows it. {@code counts} holds the number of lines by verdict; none is 0. */
record PackView(
        UUID id,
        String name,
        String format,
        String sha256,
        int size,
        String kind,
        String business,
        String state,
        String refusal,
        int done,
        int total,
        Map<Verdict, Integer> counts,
        StaffId uploadedBy,
        Instant uploadedAt,
        @Nullable StaffId settledBy,
        @Nullable Instant settledAt,
        int proposals) {

    static PackView of(Pack pack, Map<Verdict, Integer> counts) {
        var settled = pack.settled();
        return new PackView(
                pack.id(),
                pack.name(),
                pack.format().name(),
                pack.sha256(),
                pack.size(),
                pack.defaults().kind(),
                pack.defaults().business(),
                pack.state().name(),
                pack.refusal(),
                pack.done(),
                pack.total(),
                counts,
                pack.uploaded().by(),
                pack.uploaded().at(),
                settled == null ? null : settled.by(),
                settled == null ? null : settled.at(),
                pack.proposals());
    }
}
