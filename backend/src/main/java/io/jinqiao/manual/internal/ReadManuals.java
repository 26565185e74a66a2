package io.jinqiao.manual.internal;

import io.jinqiao.manual.internal.VersionRepository.Kept;
import io.jinqiao.manual.phrases.ServiceManual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Manuals with their history. */
@Component
class ReadManuals {

    private final VersionRepository versions;
    private final ManualsInForce inForce;

    ReadManuals(VersionRepository versions, ManualsInForce inForce) {
        this.versions = versions;
        this.inForce = inForce;
    }

    /**
     * A manual with all its versions, newest first.
     *
     * @param inForce the version in force now, 0 when there is none
     */
    record Sheet(String code, int inForce, List<Kept> versions) {}

    List<Sheet> all() {
        var now = inForce.now().stream().collect(Collectors.toMap(ServiceManual::code, ServiceManual::version));
        return versions.all().stream()
                .collect(Collectors.groupingBy(kept -> kept.manual().code(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Sheet(entry.getKey(), now.getOrDefault(entry.getKey(), 0), entry.getValue()))
                .toList();
    }

    /** What a version says otherwise than the one before it. */
    List<Difference.Changed> differences(String code, int version) {
        return Difference.between(version > 1 ? versions.get(code, version - 1) : null, versions.get(code, version));
    }
}
