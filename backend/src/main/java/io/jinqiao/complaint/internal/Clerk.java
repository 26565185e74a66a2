package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.SignedIn;

/**
 * A member of staff at a complaint: what it is about is decided by its owner or a head, never by somebody named in it.
 *
 * @param senior the head office's senior manager, who need not handle complaints
 */
record Clerk(StaffId id, boolean handler, boolean head, boolean senior) {

    static Clerk of(SignedIn me) {
        return new Clerk(
                me.id(),
                me.may(Permission.HANDLE_COMPLAINTS),
                me.may(Permission.APPROVE_COMPLAINTS),
                me.may(Permission.APPROVE_FURTHER_EXTENSIONS));
    }

    static Clerk handling(StaffId id) {
        return new Clerk(id, true, false, false);
    }

    static Clerk heading(StaffId id) {
        return new Clerk(id, true, true, false);
    }

    /** Refuses with {@code complaint.recused} and {@code complaint.not-yours}. */
    Complaint changing(Complaint complaint) {
        complaint.refuseNamed(id);
        var owner = complaint.owner();
        if (owner != null && !owner.equals(id) && !head) {
            throw Refused.forbidden("complaint.not-yours", "Somebody else handles this complaint");
        }
        return complaint;
    }

    /**
     * Refuses with {@code complaint.own-wish}, {@code complaint.no-approver} and, where a head is not enough, with
     * {@code complaint.no-senior-approver}.
     */
    void deciding(Approval asked) {
        if (id.equals(asked.askedBy())) {
            throw Refused.forbidden("complaint.own-wish", "Whoever asks does not decide");
        }
        if (!decides(asked)) {
            throw switch (asked.approver()) {
                case HEAD -> Refused.forbidden("complaint.no-approver", "A head of complaints decides this");
                case SENIOR ->
                    Refused.forbidden("complaint.no-senior-approver", "The head office's senior manager decides this");
            };
        }
    }

    /** Whether such a thing is decided by people like this one. */
    boolean decides(Approval asked) {
        if (asked.wish() == Approval.Wish.LETTER) {
            return handler;
        }
        return switch (asked.approver()) {
            case HEAD -> head;
            case SENIOR -> senior;
        };
    }

    Actor actor() {
        return Actor.of(id);
    }
}
