package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.CasePapers.Papers;
import io.jinqiao.complaint.internal.ComplaintCards.Card;
import io.jinqiao.customer.Sight;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Subject;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** A complaint opened: everything about it on one page. */
@Component
class CaseFiles {

    /** Within this time the same person's same matter is taken for a repetition (CP2). */
    static final Duration REPETITION = Duration.ofDays(30);

    private static final int ALIKE = 6;

    private final ComplaintRepository complaints;
    private final ComplaintCards cards;
    private final Journal journal;
    private final CasePapers papers;
    private final Terms terms;

    CaseFiles(ComplaintRepository complaints, ComplaintCards cards, Journal journal, CasePapers papers, Terms terms) {
        this.terms = terms;
        this.papers = papers;
        this.complaints = complaints;
        this.cards = cards;
        this.journal = journal;
    }

    /**
     * @param repeated complaints of the same person, at most 30 days apart, that seem to be about the same matter
     * @param alike solved ones of other people, and what came of them
     * @param pauseReasons for what the time of the law may stand still now
     */
    record CaseFile(
            Card card,
            List<Card> repeated,
            List<Card> alike,
            List<KeptFact> history,
            Papers papers,
            List<String> pauseReasons) {}

    /** What lies near it only as far as the reader sees it. */
    CaseFile open(ComplaintId id, Sight sight) {
        var complaint = complaints.get(id);
        return new CaseFile(
                cards.card(complaint),
                cards.cards(ComplaintReach.only(sight, repeated(complaint))),
                cards.cards(ComplaintReach.only(sight, complaints.alike(complaint, ALIKE))),
                journal.about(List.of(Subject.of(id))),
                papers.of(id),
                terms.pauseReasons(complaint));
    }

    String number(ComplaintId id) {
        return complaints.get(id).number();
    }

    private List<Complaint> repeated(Complaint complaint) {
        return complaints.of(complaint.customer()).stream()
                .filter(other -> !other.id().equals(complaint.id()))
                .filter(other -> Duration.between(other.receivedAt(), complaint.receivedAt())
                                .abs()
                                .compareTo(REPETITION)
                        <= 0)
                .filter(other -> Likely.sameMatter(complaint.account(), other.account()))
                .toList();
    }
}
