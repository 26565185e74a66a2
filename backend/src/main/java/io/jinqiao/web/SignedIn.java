package io.jinqiao.web;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Reach;
import io.jinqiao.kernel.StaffId;
import java.io.Serializable;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The member of staff behind a request, as {@code staff} established at sign-in; controllers take it with
 * {@code @AuthenticationPrincipal}.
 *
 * @param team the team's code, empty for staff without one
 * @param marks of permissions that are not their own, {@code lending:…} or {@code emergency:…}; what they do meanwhile bears them in
 *     the record
 * @param limits where a permission holds, for those that hold not everywhere; see {@code Customers.sight}
 */
public record SignedIn(
        UUID value,
        String displayName,
        String team,
        Set<Permission> permissions,
        Set<String> marks,
        Map<Permission, Reach> limits)
        implements Principal, Serializable {

    public SignedIn {
        permissions = Set.copyOf(permissions);
        marks = Set.copyOf(marks);
        limits = Map.copyOf(limits);
    }

    public SignedIn(UUID value, String displayName, String team, Set<Permission> permissions, Set<String> marks) {
        this(value, displayName, team, permissions, marks, Map.of());
    }

    /** Somebody with nothing but their own. */
    public SignedIn(UUID value, String displayName, String team, Set<Permission> permissions) {
        this(value, displayName, team, permissions, Set.of());
    }

    public StaffId id() {
        return new StaffId(value);
    }

    public Actor actor() {
        return Actor.of(id());
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Where any of these permissions is theirs. */
    public Reach reach(Permission... any) {
        return Arrays.stream(any)
                .filter(this::may)
                .map(each -> limits.getOrDefault(each, Reach.EVERYWHERE))
                .reduce(Reach.NOWHERE, Reach::and);
    }

    /** The id, because a principal's name goes to logs and sessions, and ids may, names may not. */
    @Override
    public String getName() {
        return value.toString();
    }
}
