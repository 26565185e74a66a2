package io.jinqiao.control.spi;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.SignedIn;
import java.util.Set;

/** Whose data somebody may decide on; whoever knows customers plugs it in (ADR 0052). */
public interface CustomerSight {

    /** Those of them with whom this person has that permission. */
    Set<CustomerId> within(SignedIn me, Permission by, Set<CustomerId> customers);

    /** Refuses with {@code customer.out-of-reach} whoever has it elsewhere. */
    void require(SignedIn me, Permission by, CustomerId customer);
}
