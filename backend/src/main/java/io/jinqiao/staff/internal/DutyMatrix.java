package io.jinqiao.staff.internal;

import static io.jinqiao.kernel.Permission.APPROVE_PROCESSES;
import static io.jinqiao.kernel.Permission.APPROVE_STAFF;
import static io.jinqiao.kernel.Permission.DESIGN_PROCESSES;
import static io.jinqiao.kernel.Permission.EXPORT_RECORDS;
import static io.jinqiao.kernel.Permission.MANAGE_KEYS;
import static io.jinqiao.kernel.Permission.MANAGE_STAFF;
import static io.jinqiao.kernel.Permission.PROPOSE_KNOWLEDGE;
import static io.jinqiao.kernel.Permission.REVIEW_KNOWLEDGE;
import static io.jinqiao.kernel.Permission.SERVE;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import java.util.List;
import java.util.Set;

/**
 * Duties that nobody may hold together, whatever their posts.
 *
 * <p>GB/T 22239-2019 level 3 separates administration, security and audit; the rest is what two people must do.
 */
record DutyMatrix(List<Pair> pairs) implements HouseContent {

    static final DutyMatrix SHIPPED = new DutyMatrix(List.of(
            new Pair(MANAGE_STAFF, APPROVE_STAFF),
            new Pair(MANAGE_STAFF, EXPORT_RECORDS),
            new Pair(MANAGE_STAFF, MANAGE_KEYS),
            new Pair(MANAGE_STAFF, SERVE),
            new Pair(APPROVE_STAFF, EXPORT_RECORDS),
            new Pair(APPROVE_STAFF, SERVE),
            new Pair(MANAGE_KEYS, EXPORT_RECORDS),
            new Pair(DESIGN_PROCESSES, APPROVE_PROCESSES),
            new Pair(PROPOSE_KNOWLEDGE, REVIEW_KNOWLEDGE)));

    DutyMatrix {
        pairs = List.copyOf(pairs);
    }

    record Pair(Permission one, Permission other) {

        boolean clashes(Set<Permission> permissions) {
            return permissions.contains(one) && permissions.contains(other);
        }
    }

    /** Refuses with {@code staff.duties-malformed}. */
    @Override
    public void check() {
        if (pairs.stream().anyMatch(pair -> pair.one() == pair.other())) {
            throw Refused.invalid("staff.duties-malformed", "A duty is not separated from itself");
        }
    }

    boolean allows(Set<Permission> permissions) {
        return pairs.stream().noneMatch(pair -> pair.clashes(permissions));
    }

    /** Refuses with {@code staff.duties-clash}. */
    void require(Set<Permission> permissions) {
        pairs.stream().filter(pair -> pair.clashes(permissions)).findFirst().ifPresent(pair -> {
            throw Refused.conflict(
                    "staff.duties-clash", "%s and %s are not held together".formatted(pair.one(), pair.other()));
        });
    }
}
