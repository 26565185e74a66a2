package io.jinqiao.customer;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import java.util.List;

/** Customers and visitors. */
public interface Customers {

    /** Refuses with {@code customer.unknown}. */
    CustomerView get(CustomerId id);

    /** The customers with these ids, in no order; unknown ids are left out. */
    List<CustomerView> all(List<CustomerId> ids);

    /** By name, number or the last digits of the phone number; at most {@code limit}. */
    List<CustomerView> search(String words, int limit);

    /** A new visitor, nameless until they say who they are. */
    CustomerId visit(Language language);

    CustomerId add(NewCustomer customer);
}
