package io.jinqiao.evidence.internal;

import io.jinqiao.kernel.StaffId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bundles somebody asked for lately. */
@Component
class ReadReleases {

    private static final int LATELY = 30;

    private final ReleaseRepository releases;

    ReadReleases(ReleaseRepository releases) {
        this.releases = releases;
    }

    /** Newest first. */
    List<Release> of(StaffId by) {
        return releases.of(by, LATELY);
    }
}
