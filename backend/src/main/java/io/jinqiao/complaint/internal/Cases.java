package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Refused;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every use case does with a complaint: take it out for somebody who may change it, put it back, tell what happened. */
@Component
class Cases {

    private final ComplaintRepository complaints;
    private final FollowProcess process;
    private final ApplicationEventPublisher events;

    Cases(ComplaintRepository complaints, FollowProcess process, ApplicationEventPublisher events) {
        this.complaints = complaints;
        this.process = process;
        this.events = events;
    }

    Complaint get(ComplaintId id) {
        return complaints.get(id);
    }

    Complaint changing(ComplaintId id, Clerk clerk) {
        return clerk.changing(complaints.get(id));
    }

    /** A customer's own; what belongs to somebody else is not there. */
    Complaint own(ComplaintId id, CustomerId customer) {
        var complaint = complaints.get(id);
        if (!complaint.customer().equals(customer)) {
            throw Refused.notFound("complaint.unknown", "No such complaint");
        }
        return complaint;
    }

    List<Complaint> of(CustomerId customer) {
        return complaints.of(customer);
    }

    void add(Complaint complaint, Fact news) {
        complaints.add(complaint);
        process.follow(complaint, news.by());
        tell(news);
    }

    void save(Complaint complaint, Fact... news) {
        complaints.save(complaint);
        process.follow(complaint, news.length == 0 ? Actor.SYSTEM : news[0].by());
        tell(news);
    }

    void tell(Fact... news) {
        for (var fact : news) {
            events.publishEvent(fact);
        }
    }
}
