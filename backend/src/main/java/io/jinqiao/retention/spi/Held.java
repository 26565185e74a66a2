package io.jinqiao.retention.spi;

import io.jinqiao.kernel.CustomerId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What must stay whatever its age: everything of some customers, and single matters by their id. A hold wins over every
 * schedule.
 */
public record Held(Set<CustomerId> customers, Set<UUID> matters) {

    public static final Held NOTHING = new Held(Set.of(), Set.of());

    public Held {
        customers = Set.copyOf(customers);
        matters = Set.copyOf(matters);
    }

    /** These too. */
    public Held and(Collection<UUID> more) {
        var all = new HashSet<>(matters);
        all.addAll(more);
        return new Held(customers, all);
    }
}
