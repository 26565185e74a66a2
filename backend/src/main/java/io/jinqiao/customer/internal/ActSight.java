package io.jinqiao.customer.internal;

import io.jinqiao.control.spi.CustomerSight;
import io.jinqiao.customer.Matter;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Second people decide about customers whom they could come to themselves. */
@Component
class ActSight implements CustomerSight {

    private final Sights sights;

    ActSight(Sights sights) {
        this.sights = sights;
    }

    @Override
    public Set<CustomerId> within(SignedIn me, Permission by, Set<CustomerId> customers) {
        return Set.copyOf(sights.of(me, by).only(List.copyOf(customers), Matter::of));
    }

    @Override
    public void require(SignedIn me, Permission by, CustomerId customer) {
        sights.of(me, by).require(Matter.of(customer));
    }
}
