package io.jinqiao.staff.internal;

import static io.jinqiao.kernel.Permission.APPROVE_COMPLAINTS;
import static io.jinqiao.kernel.Permission.APPROVE_CUSTOMER_CHANGES;
import static io.jinqiao.kernel.Permission.APPROVE_FURTHER_EXTENSIONS;
import static io.jinqiao.kernel.Permission.APPROVE_PROCESSES;
import static io.jinqiao.kernel.Permission.APPROVE_RULES;
import static io.jinqiao.kernel.Permission.APPROVE_STAFF;
import static io.jinqiao.kernel.Permission.EXCUSE_FROM_MANUALS;
import static io.jinqiao.kernel.Permission.HEAD_DEPARTMENT;
import static io.jinqiao.kernel.Permission.HEAR_WHISTLE_REPORTS;
import static io.jinqiao.kernel.Permission.MANAGE_KEYS;
import static io.jinqiao.kernel.Permission.MANAGE_STAFF;
import static io.jinqiao.kernel.Permission.READ_KNOWLEDGE;
import static io.jinqiao.kernel.Permission.READ_REPORTS;
import static io.jinqiao.kernel.Permission.REVIEW_KNOWLEDGE;
import static io.jinqiao.kernel.Permission.SERVE;
import static io.jinqiao.kernel.Permission.UNMASK;
import static io.jinqiao.kernel.Permission.WATCH_FLOOR;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a machine may be allowed, and what takes two people to allow it. */
final class ServiceScopes {

    /**
     * Where the house asks for a person's judgement, a person gives it: approvals, seeing a customer's number in clear,
     * serving, and giving rights to others.
     */
    private static final Set<Permission> PEOPLE_ONLY = Collections.unmodifiableSet(EnumSet.of(
            SERVE,
            HEAD_DEPARTMENT,
            HEAR_WHISTLE_REPORTS,
            UNMASK,
            EXCUSE_FROM_MANUALS,
            MANAGE_STAFF,
            MANAGE_KEYS,
            REVIEW_KNOWLEDGE,
            APPROVE_STAFF,
            APPROVE_RULES,
            APPROVE_PROCESSES,
            APPROVE_COMPLAINTS,
            APPROVE_CUSTOMER_CHANGES,
            APPROVE_FURTHER_EXTENSIONS));

    /** Neither shows a customer nor changes anything. */
    private static final Set<Permission> HARMLESS =
            Collections.unmodifiableSet(EnumSet.of(READ_KNOWLEDGE, READ_REPORTS, WATCH_FLOOR));

    private ServiceScopes() {}

    /** Refuses with {@code staff.scope-for-people}, {@code staff.scope-missing}, {@code staff.duties-clash}. */
    static void require(Set<Permission> scopes, DutyMatrix duties) {
        if (scopes.isEmpty()) {
            throw Refused.invalid("staff.scope-missing", "A service account is for something");
        }
        if (!Collections.disjoint(scopes, PEOPLE_ONLY)) {
            throw Refused.forbidden("staff.scope-for-people", "Only people may be allowed this");
        }
        duties.require(scopes);
    }

    static boolean takesTwo(Set<Permission> scopes) {
        return !HARMLESS.containsAll(scopes);
    }

    /** What of these holds now, should a later release keep more for people. */
    static Set<Permission> holding(Set<Permission> scopes) {
        var left = EnumSet.noneOf(Permission.class);
        scopes.stream().filter(scope -> !PEOPLE_ONLY.contains(scope)).forEach(left::add);
        return left;
    }
}
