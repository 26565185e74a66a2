package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.internal.Version.State;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.List;

/** The set-up puts a classification in force; changes by people go through a draft and a second person. */
record ReplaceCatalog(List<BusinessView> tree) {

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final KnownBusinesses known;
        private final Clock clock;

        Handler(VersionRepository versions, KnownBusinesses known, Clock clock) {
            this.versions = versions;
            this.known = known;
            this.clock = clock;
        }

        void handle(ReplaceCatalog command) {
            var wanted = Classes.of(command.tree());
            var before = versions.approved().stream().findFirst();
            var classes =
                    before.map(version -> wanted.keeping(version.classes())).orElse(wanted);
            var number =
                    versions.all().stream().findFirst().map(Version::number).orElse(0) + 1;
            var now = clock.instant();
            versions.save(new Version(
                    number, Ids.next(), State.APPROVED, classes, List.of(), "", null, now, now, null, null, null));
            known.changed();
        }
    }
}
