package io.jinqiao.control.spi;

import io.jinqiao.kernel.StaffId;

/** Who acts for whom at this moment; whoever knows delegations plugs it in. */
public interface StandIns {

    /** True when one of them acts for the other now, so that the two count as one person. */
    boolean oneActsForTheOther(StaffId one, StaffId other);
}
