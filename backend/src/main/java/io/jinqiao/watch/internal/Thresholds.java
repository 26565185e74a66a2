package io.jinqiao.watch.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The thresholds in force: what somebody set last, otherwise the shipped ones. */
@Component
class Thresholds {

    static final int SHIPPED = 1;

    private final ThresholdRepository versions;
    private final AtomicReference<@Nullable Edition> known = new AtomicReference<>();

    Thresholds(ThresholdRepository versions) {
        this.versions = versions;
    }

    record Edition(int version, List<Threshold> thresholds) {}

    Edition edition() {
        var edition = known.get();
        return edition == null ? readAgain() : edition;
    }

    Edition readAgain() {
        var read = versions.newest()
                .map(version -> new Edition(version.version(), version.thresholds()))
                .orElseGet(() -> new Edition(SHIPPED, Threshold.shipped()));
        known.set(read);
        return read;
    }
}
