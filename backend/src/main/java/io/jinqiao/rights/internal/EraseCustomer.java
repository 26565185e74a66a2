package io.jinqiao.rights.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.PersonalData;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A customer's data are erased because they asked for it, and two people agreed. */
@Component
class EraseCustomer implements ControlledKind {

    static final String CODE = "rights.erasure";

    private final RequestRepository requests;
    private final ActsOfRequests acts;
    private final PersonalData data;

    EraseCustomer(RequestRepository requests, ActsOfRequests acts, PersonalData data) {
        this.requests = requests;
        this.acts = acts;
        this.data = data;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.MANAGE_RETENTION;
    }

    @Override
    public Permission decider() {
        return Permission.APPROVE_RULES;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofDays(7);
    }

    @Override
    public void carryOut(UUID act, StaffId approver) {
        var request = requests.lock(acts.take(act)).approved();
        requests.save(request);
        var owner = request.owner();
        if (owner == null) {
            throw new IllegalStateException("Nobody proposed to erase by " + request.number());
        }
        data.erase(request.id(), request.customer(), owner, approver);
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        requests.save(requests.lock(acts.take(act)).notApproved());
    }
}
