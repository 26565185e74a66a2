package io.jinqiao.staff.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.ScimRepository.Provisioned;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody whom a directory may know, for the directory. */
@Component
class ReadProvisioned {

    private final ScimRepository people;

    ReadProvisioned(ScimRepository people) {
        this.people = people;
    }

    /** Refuses with {@code staff.unknown}. */
    Provisioned one(StaffId id) {
        return people.get(id);
    }

    int count(@Nullable String username) {
        return people.count(username);
    }

    List<Provisioned> page(@Nullable String username, int offset, int limit) {
        return people.page(username, offset, limit);
    }
}
