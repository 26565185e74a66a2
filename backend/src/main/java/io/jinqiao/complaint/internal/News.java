package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ApprovalAsked;
import io.jinqiao.complaint.events.ComplaintProposed;
import io.jinqiao.complaint.events.LetterDrafted;
import io.jinqiao.complaint.internal.Made.Proposal;
import io.jinqiao.kernel.Actor;
import java.time.Instant;
import java.util.UUID;

/** What more than one use case has to tell, in the words of facts. */
final class News {

    private News() {}

    static ComplaintProposed proposed(Complaint complaint, Proposal proposal, Actor by, Instant at) {
        return new ComplaintProposed(
                complaint.id(),
                complaint.number(),
                complaint.customer(),
                complaint.account().business(),
                complaint.conversation(),
                proposal.round(),
                proposal.text(),
                proposal.compensation(),
                proposal.cleared(),
                by,
                at);
    }

    static ApprovalAsked asked(
            Complaint complaint, UUID approval, Approval.Wish wish, String reason, Actor by, Instant at) {
        return new ApprovalAsked(
                complaint.id(),
                complaint.number(),
                complaint.customer(),
                complaint.account().business(),
                approval,
                wish.name(),
                reason,
                by,
                at);
    }

    static LetterDrafted drafted(Complaint complaint, Letter letter, Actor by, Instant at) {
        return new LetterDrafted(
                complaint.id(),
                complaint.number(),
                complaint.customer(),
                complaint.account().business(),
                letter.id(),
                letter.kind().name(),
                by,
                at);
    }
}
