package io.jinqiao.complaint.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Matter;
import io.jinqiao.customer.Sight;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.PathGuard;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who comes to which complaints: their own, and those where their posts hold. */
@Component
class ComplaintReach implements PathGuard {

    private final ComplaintRepository complaints;
    private final MeasureRepository measures;
    private final Customers customers;

    ComplaintReach(ComplaintRepository complaints, MeasureRepository measures, Customers customers) {
        this.measures = measures;
        this.complaints = complaints;
        this.customers = customers;
    }

    @Override
    public String path() {
        return "/api/desk/complaints/{id}";
    }

    @Override
    public void require(String id, SignedIn me) {
        var sight = of(me);
        if (!sight.isEverywhere()) {
            sight.require(matter(complaints.get(ComplaintId.of(id))));
        }
    }

    /** The same for a measure; whoever carries it out comes to it wherever it lies. Refuses with {@code complaint.unknown-measure}. */
    void requireMeasure(UUID id, SignedIn me) {
        var measure = measures.get(id);
        if (!measure.owner().equals(me.id())) {
            require(measure.complaint().toString(), me);
        }
    }

    Sight of(SignedIn me) {
        return customers.sight(me, Permission.HANDLE_COMPLAINTS, Permission.APPROVE_FURTHER_EXTENSIONS);
    }

    static List<Complaint> only(Sight sight, List<Complaint> found) {
        return sight.only(found, ComplaintReach::matter);
    }

    private static Matter matter(Complaint complaint) {
        return Matter.of(
                complaint.customer(), complaint.owner(), complaint.account().business());
    }
}
