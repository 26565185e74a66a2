package io.jinqiao.staff.internal;

import java.util.List;
import org.springframework.stereotype.Component;

/** Service accounts as those see them who manage staff. */
@Component
class ReadServiceAccounts {

    private final ServiceAccountRepository services;

    ReadServiceAccounts(ServiceAccountRepository services) {
        this.services = services;
    }

    /** The newest first; no token can be read here. */
    List<ServiceAccount> all() {
        return services.all();
    }
}
