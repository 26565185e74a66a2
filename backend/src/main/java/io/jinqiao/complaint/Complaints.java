package io.jinqiao.complaint;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import java.util.List;

/** Complaints, as neighbours file and read them. */
public interface Complaints {

    /**
     * Takes a complaint in, in the caller's transaction or one of its own; the same key from the same hand is the same
     * complaint. Refuses with {@code complaint.too-many-representatives}.
     */
    ComplaintId file(NewComplaint complaint);

    /** Refuses with {@code complaint.unknown}. */
    ComplaintView get(ComplaintId id);

    /** A customer's complaints, newest first. */
    List<ComplaintView> of(CustomerId customer);
}
