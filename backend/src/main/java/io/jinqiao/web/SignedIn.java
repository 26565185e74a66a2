package io.jinqiao.web;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;

/**
 * The member of staff behind a request, as {@code staff} established at sign-in; controllers take it with
 * {@code @AuthenticationPrincipal}.
 *
 * @param team the team's code, empty for staff without one
 */
public record SignedIn(UUID value, String displayName, String team, Set<Permission> permissions)
        implements Principal, Serializable {

    public SignedIn {
        permissions = Set.copyOf(permissions);
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

    /** The id, because a principal's name goes to logs and sessions, and ids may, names may not. */
    @Override
    public String getName() {
        return value.toString();
    }
}
