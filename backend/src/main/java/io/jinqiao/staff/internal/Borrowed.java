package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may beside their posts.
 *
 * @param id of the lending or emergency
 * @param lender who lends, as they are now: nobody lends what they no longer have; null in an emergency
 */
record Borrowed(
        UUID id, Set<Permission> permissions, @Nullable Lender lender, Instant from, Instant until) {

    /** The posts of who lends, and where they hold. */
    record Lender(List<String> posts, Map<String, Area> areas) {}

    boolean holds(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    /** By which what is done meanwhile is found in the record. */
    String mark() {
        return (lender == null ? "emergency:" : "lending:") + id;
    }
}
