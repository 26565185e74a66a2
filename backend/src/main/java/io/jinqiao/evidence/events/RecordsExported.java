package io.jinqiao.evidence.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/**
 * A bundle left the house, or was about to.
 *
 * @param releasedBy the second person, who let it go
 * @param manifest SHA-256 of the bundle's {@code manifest.json}, which names the hash of every other file
 */
public record RecordsExported(
        CustomerId customer, Subject subject, String reason, String manifest, StaffId releasedBy, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "evidence.exported";
    }
}
