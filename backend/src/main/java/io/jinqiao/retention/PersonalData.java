package io.jinqiao.retention;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.spi.Sheet;
import java.util.List;
import java.util.UUID;

/** Everything that is held of one customer, wherever it lies. */
public interface PersonalData {

    /** What is held and what would become of it, kinds without anything left out. */
    List<PartView> parts(CustomerId customer);

    /** All of it, for the customer to read. */
    List<Sheet> copy(CustomerId customer);

    /** Whether a hold on all of this customer is in force. */
    boolean held(CustomerId customer);

    /**
     * Begins to erase what no law asks to be kept; what must stay is blocked. Goes on in the background after the commit,
     * and tells its end as a fact, {@code retention.customer-erased}. Refuses with {@code retention.held} while a hold is in
     * force, {@code retention.erased-already} the second time.
     *
     * @param erasure names it from here on
     */
    void erase(UUID erasure, CustomerId customer, StaffId proposer, StaffId approver);
}
