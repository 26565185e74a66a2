package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.kernel.UseCase;
import java.util.List;

/** The institution puts a new classification in place of the old one. */
record ReplaceCatalog(List<BusinessView> tree) {

    @UseCase
    static class Handler {

        private final BusinessRepository businesses;
        private final KnownBusinesses known;

        Handler(BusinessRepository businesses, KnownBusinesses known) {
            this.businesses = businesses;
            this.known = known;
        }

        void handle(ReplaceCatalog command) {
            var next = Businesses.of(command.tree());
            businesses.replace(next);
            known.afterCommit(next);
        }
    }
}
