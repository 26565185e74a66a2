package io.jinqiao.errand.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Matter;
import io.jinqiao.customer.Sight;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.PathGuard;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who comes to which errands: those they began or whose step is kept for them, and those of customers where their posts hold. One
 * without a customer lies nowhere.
 */
@Component
class ErrandReach implements PathGuard {

    private final ErrandRepository errands;
    private final Customers customers;

    ErrandReach(ErrandRepository errands, Customers customers) {
        this.errands = errands;
        this.customers = customers;
    }

    @Override
    public String path() {
        return "/api/desk/errands/{id}";
    }

    @Override
    public void require(String id, SignedIn me) {
        var sight = of(me);
        if (!sight.isEverywhere()) {
            var errand = errands.get(ErrandId.of(id));
            if (errand.customer() != null) {
                sight.require(matter(errand, me));
            }
        }
    }

    /** In the same order. */
    List<Errand> only(List<Errand> found, SignedIn me) {
        var sight = of(me);
        if (sight.isEverywhere()) {
            return found;
        }
        var seen = sight.only(
                found.stream().filter(each -> each.customer() != null).toList(), each -> matter(each, me));
        return found.stream()
                .filter(each -> each.customer() == null || seen.contains(each))
                .toList();
    }

    /** Refuses as {@link Customers#require} does whoever begins one for a customer. */
    void require(@Nullable CustomerId customer, SignedIn me) {
        if (customer != null) {
            customers.require(customer, me, Permission.WORK_TICKETS, Permission.READ_CUSTOMERS);
        }
    }

    private Sight of(SignedIn me) {
        return customers.sight(me, Permission.WORK_TICKETS, Permission.READ_CUSTOMERS);
    }

    /** It waits with whom its step is kept for; with nobody while any of a post may do it. */
    private static Matter matter(Errand errand, SignedIn me) {
        var place = errand.place();
        var at = place == null ? errand.begunBy() : place.keptFor();
        return new Matter(
                Objects.requireNonNull(errand.customer()), errand.begunBy().equals(me.id()) ? me.id() : at, null, null);
    }
}
