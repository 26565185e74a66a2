package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.Approval.Approver;
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

    /** Whether such a thing is decided by people like this one; letters by any other handler. */
    boolean decides(Approval asked) {
        return asked.wish() == Approval.Wish.LETTER ? handler : isA(asked.approver());
    }

    /** As {@link #deciding(StaffId, Approver)}, but letters are decided by any other handler. */
    void deciding(Approval asked) {
        if (asked.wish() == Approval.Wish.LETTER && handler) {
            refuseOwn(asked.askedBy());
        } else {
            deciding(asked.askedBy(), asked.approver());
        }
    }

    /**
     * Refuses with {@code complaint.own-wish}, {@code complaint.no-approver} and, where a head is not enough, with
     * {@code complaint.no-senior-approver}.
     */
    void deciding(StaffId asker, Approver approver) {
        refuseOwn(asker);
        if (!isA(approver)) {
            throw switch (approver) {
                case HEAD -> Refused.forbidden("complaint.no-approver", "A head of complaints decides this");
                case SENIOR ->
                    Refused.forbidden("complaint.no-senior-approver", "The head office's senior manager decides this");
            };
        }
    }

    private void refuseOwn(StaffId asker) {
        if (id.equals(asker)) {
            throw Refused.forbidden("complaint.own-wish", "Whoever asks does not decide");
        }
    }

    private boolean isA(Approver approver) {
        return switch (approver) {
            case HEAD -> head;
            case SENIOR -> senior;
        };
    }

    Actor actor() {
        return Actor.of(id);
    }
}
