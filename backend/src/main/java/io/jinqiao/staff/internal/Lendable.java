package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What may be had beside one's posts.
 *
 * <p>Lent is what works alone, or what is decided through {@code control}, which knows who acts for whom. What is decided
 * elsewhere (complaints, processes, knowledge, terms, places) stays with whom it belongs to, as do people and keys.
 */
final class Lendable {

    static final Duration LONGEST = Duration.ofDays(31);
    static final Duration EMERGENCY_LEAST = Duration.ofMinutes(5);
    static final Duration EMERGENCY_MOST = Duration.ofMinutes(60);
    static final Duration REVIEW_WITHIN = Duration.ofHours(24);

    private static final Set<Permission> LENT = Set.of(
            Permission.SERVE,
            Permission.WORK_TICKETS,
            Permission.READ_CUSTOMERS,
            Permission.UNMASK,
            Permission.CHANGE_CUSTOMERS,
            Permission.APPROVE_CUSTOMER_CHANGES,
            Permission.PROPOSE_RULES,
            Permission.APPROVE_RULES,
            Permission.READ_KNOWLEDGE,
            Permission.PROPOSE_KNOWLEDGE,
            Permission.ANSWER_REQUESTS,
            Permission.HEAD_DEPARTMENT,
            Permission.SEARCH_RECORDS,
            Permission.EXPORT_RECORDS);

    /** What helps a customer at once; nothing that decides, changes people or leaves the house. */
    private static final Set<Permission> IN_EMERGENCY = Set.of(
            Permission.SERVE,
            Permission.WORK_TICKETS,
            Permission.READ_CUSTOMERS,
            Permission.UNMASK,
            Permission.HANDLE_COMPLAINTS,
            Permission.ANSWER_REQUESTS,
            Permission.WATCH_FLOOR,
            Permission.SEARCH_RECORDS);

    private Lendable() {}

    static boolean lent(Permission permission) {
        return LENT.contains(permission);
    }

    static boolean inEmergency(Permission permission) {
        return IN_EMERGENCY.contains(permission);
    }

    static List<Permission> lentOf(Collection<Permission> held) {
        return held.stream().filter(LENT::contains).sorted().toList();
    }

    static List<Permission> emergencies(Collection<Permission> held) {
        return IN_EMERGENCY.stream()
                .filter(permission -> !held.contains(permission))
                .sorted()
                .toList();
    }
}
