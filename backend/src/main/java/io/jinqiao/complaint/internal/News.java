package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintProposed;
import io.jinqiao.complaint.events.LetterDrafted;
import io.jinqiao.complaint.internal.Made.Proposal;
import io.jinqiao.kernel.Actor;
import java.time.Instant;

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
