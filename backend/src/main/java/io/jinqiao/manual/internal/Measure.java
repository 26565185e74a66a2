package io.jinqiao.manual.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.manual.phrases.Control;
import io.jinqiao.suitability.Suitability;
import org.springframework.stereotype.Component;

/** How far a guidance has come at this moment. */
@Component
class Measure {

    private final GuidanceRepository guidances;
    private final VersionRepository versions;
    private final Customers customers;
    private final Suitability suitability;

    Measure(GuidanceRepository guidances, VersionRepository versions, Customers customers, Suitability suitability) {
        this.guidances = guidances;
        this.versions = versions;
        this.customers = customers;
        this.suitability = suitability;
    }

    Progress of(Guidance guidance) {
        return Progress.of(
                versions.get(guidance.code(), guidance.version()),
                guidances.said(guidance.id()),
                guidances.allowed(guidance.id()),
                control -> holds(control, guidance));
    }

    private boolean holds(Control control, Guidance guidance) {
        return switch (control.kind()) {
            case IDENTITY -> customers.get(guidance.customer()).verified() >= control.level();
            case SUITABILITY -> suitability.allows(guidance.customer());
            case SECOND_PERSON -> false;
        };
    }
}
