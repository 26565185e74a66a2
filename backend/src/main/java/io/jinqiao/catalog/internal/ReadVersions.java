package io.jinqiao.catalog.internal;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the versions of the classification. */
@Component
class ReadVersions {

    private final VersionRepository versions;

    ReadVersions(VersionRepository versions) {
        this.versions = versions;
    }

    /** The newest first. */
    List<Version> all() {
        return versions.all();
    }

    /** Refuses with {@code catalog.unknown-version}. */
    Version get(int number) {
        return versions.get(number);
    }
}
