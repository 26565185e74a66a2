package io.jinqiao.evidence.internal;

import io.jinqiao.catalog.Catalog;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.staff.Staff;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks names up for the page at hand. */
@Component
class NameBook {

    private final Staff staff;
    private final Catalog catalog;
    private final Customers customers;

    NameBook(Staff staff, Catalog catalog, Customers customers) {
        this.staff = staff;
        this.catalog = catalog;
        this.customers = customers;
    }

    Names names(Language language, List<CustomerId> of) {
        return calling(language, customers.all(of));
    }

    /** These customers as they are called here, which may be masked. */
    Names calling(Language language, List<CustomerView> known) {
        return new Names(language, staff.all(), staff.teams(), catalog.tree(), known);
    }
}
