package io.jinqiao.watch.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Words of a supervisor that lie on desks until their time is over or they are read.
 *
 * @param teams and {@code queues}: whom it is for; both empty for everybody who serves
 * @param told who that was when it was sent
 * @param read who of them has read it
 */
record Broadcast(
        UUID id,
        String words,
        List<String> teams,
        List<String> queues,
        List<StaffId> told,
        List<StaffId> read,
        StaffId by,
        Instant at,
        Instant until) {

    Broadcast {
        teams = List.copyOf(teams);
        queues = List.copyOf(queues);
        told = List.copyOf(told);
        read = List.copyOf(read);
    }
}
