package io.jinqiao.control.spi;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;

/** Who acts for whom at this moment; whoever knows delegations plugs it in. */
public interface StandIns {

    /** True when one of them has acted for the other at any moment since then, so that the two count as one person. */
    boolean oneActsForTheOther(StaffId one, StaffId other, Instant since);
}
