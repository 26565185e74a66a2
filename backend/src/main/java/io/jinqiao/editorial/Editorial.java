package io.jinqiao.editorial;

import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;

/** The way into the knowledge base for other modules. Calls take part in the caller's transaction. */
public interface Editorial {

    /** Saves a draft, on which its proposer goes on writing; it may be unfinished. */
    ProposalId draft(Draft draft);

    /**
     * Puts an article before compliance at once. Refuses what {@link io.jinqiao.knowledge.Editions#check} refuses, and
     * with {@code editorial.nothing-changed} what is in force word for word.
     */
    ProposalId propose(Draft draft);

    /**
     * Compliance decides. Refuses with {@code editorial.own-proposal}, {@code editorial.not-in-review}, and with
     * {@code web.text-missing} a no without a reason.
     */
    void review(ProposalId proposal, boolean approved, String reason, StaffId by);

    /** Puts it in force, now or at its moment. Refuses with {@code editorial.not-approved}, {@code editorial.outdated}. */
    void publish(ProposalId proposal, StaffId by);
}
