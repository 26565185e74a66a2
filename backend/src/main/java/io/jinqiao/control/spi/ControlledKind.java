package io.jinqiao.control.spi;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.util.UUID;

/** One kind of change that needs two people; the module that owns the data keeps what is wanted until it is decided. */
public interface ControlledKind {

    /** Its stable code, {@code module.what}; screens put it in words. */
    String code();

    /** What a proposer needs. */
    Permission proposer();

    /** What the second person needs. */
    Permission decider();

    /** After this an undecided act lapses and must be proposed anew. */
    Duration lapsesAfter();

    /** Makes the change, in the transaction of the approval; a {@link io.jinqiao.kernel.Refused} undoes the approval too. */
    void carryOut(UUID act, StaffId approver);

    /** Forgets what was wanted: refused, taken back or lapsed. Called in the same transaction, once. */
    void drop(UUID act, StaffId decider);

    /** The same for an act that lapsed, where nobody decided. */
    void lapse(UUID act);
}
