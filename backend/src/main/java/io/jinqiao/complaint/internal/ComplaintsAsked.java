package io.jinqiao.complaint.internal;

import io.jinqiao.collaboration.Askable;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** About a complaint its owner asks and the heads; all who handle complaints read, but never somebody named in it. */
@Component
class ComplaintsAsked implements Askable {

    private final Cases cases;
    private final ComplaintReach reach;

    ComplaintsAsked(Cases cases, ComplaintReach reach) {
        this.reach = reach;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "complaint";
    }

    @Override
    public Matter of(UUID id, SignedIn me) {
        if (!me.may(Permission.HANDLE_COMPLAINTS)) {
            throw Refused.forbidden("collaboration.not-yours", "Complaints are not among your work");
        }
        var complaint = cases.get(new ComplaintId(id));
        complaint.refuseNamed(me.id());
        reach.require(complaint.id().toString(), me);
        var owner = complaint.owner();
        var mayAsk = owner == null || owner.equals(me.id()) || me.may(Permission.APPROVE_COMPLAINTS);
        return new Matter(complaint.customer(), complaint.account().business(), mayAsk);
    }
}
