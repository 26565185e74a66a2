package io.jinqiao.complaint.internal;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import io.jinqiao.complaint.ComplaintView.Step;
import io.jinqiao.complaint.internal.EvidenceRepository.Evidence;
import io.jinqiao.complaint.internal.RecheckRepository.Recheck;
import io.jinqiao.customer.Customers;
import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A customer's own complaints in the customer's words: how far, what comes next, by when (CP4). */
@Component
class ComplaintMatters {

    /** The steps a customer sees; what staff do among themselves is none. */
    private static final Map<String, String> STEPS = Map.ofEntries(
            entry("complaint.filed", "FILED"),
            entry("complaint.graded", "ACCEPTED"),
            entry("complaint.taken", "INVESTIGATING"),
            entry("complaint.term-extended", "EXTENDED"),
            entry("complaint.resolved", "RESOLVED"),
            entry("complaint.letter-sent", "LETTER"),
            entry("complaint.proposal-answered", "ANSWERED"),
            entry("complaint.rated", "RATED"),
            entry("complaint.closed", "CLOSED"),
            entry("complaint.ended", "ENDED"),
            entry("complaint.recheck-asked", "RECHECK"),
            entry("complaint.recheck-decided", "RECHECKED"));

    private final Cases cases;
    private final CasePapers papers;
    private final Terms terms;
    private final Staff staff;
    private final Customers customers;
    private final Journal journal;
    private final Clock clock;

    ComplaintMatters(
            Cases cases,
            CasePapers papers,
            Terms terms,
            Staff staff,
            Customers customers,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.papers = papers;
        this.terms = terms;
        this.staff = staff;
        this.customers = customers;
        this.journal = journal;
        this.clock = clock;
    }

    record Passed(String step, Instant at) {}

    record Offer(String text, long compensation) {}

    record Sent(String kind, String title, String words, Instant at) {}

    /** What the customer can do now. */
    record May(boolean add, boolean withdraw, boolean answer, boolean rate, boolean recheck) {}

    record Matter(
            ComplaintId id,
            String number,
            String subject,
            Step step,
            @Nullable String ownerName,
            Instant receivedAt,
            @Nullable Instant dueAt,
            @Nullable Offer offer,
            List<Sent> letters,
            List<String> files,
            @Nullable Boolean satisfied,
            May may,
            List<Passed> steps) {}

    List<Matter> of(CustomerId customer) {
        var language = customers.get(customer).language();
        return cases.of(customer).stream()
                .map(complaint -> matter(complaint, language))
                .toList();
    }

    Matter one(CustomerId customer, ComplaintId id) {
        return of(customer).stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("complaint.unknown", "No such complaint"));
    }

    private Matter matter(Complaint complaint, Language language) {
        var far = Progress.of(complaint.state());
        var filed = papers.of(complaint.id());
        var owner = far.owner();
        var proposal = far.proposal();
        return new Matter(
                complaint.id(),
                complaint.number(),
                complaint.account().subject(),
                shown(far),
                owner == null ? null : staff.get(owner).name().in(language),
                complaint.receivedAt(),
                terms.statutoryOf(complaint).map(ClockView::dueAt).orElse(null),
                proposal == null || !proposal.cleared() ? null : new Offer(proposal.text(), proposal.compensation()),
                filed.letters().stream()
                        .filter(letter -> letter.sentAt() != null)
                        .map(ComplaintMatters::sent)
                        .toList(),
                filed.evidence().stream().map(Evidence::name).toList(),
                far.satisfied(),
                may(far, filed.rechecks()),
                steps(complaint));
    }

    /** A solution that still waits for a second person is not there yet. */
    private static Step shown(Progress far) {
        var proposal = far.proposal();
        return far.step() == Step.PROPOSED && proposal != null && !proposal.cleared() ? Step.INVESTIGATING : far.step();
    }

    private May may(Progress far, List<Recheck> rechecks) {
        var proposal = far.proposal();
        var open = far.ending() == null;
        var toldAt = far.toldAt();
        var fresh = toldAt != null && !clock.instant().isAfter(toldAt.plus(AskRecheck.WITHIN));
        var waits = far.step() == Step.PROPOSED && proposal != null && proposal.cleared();
        return new May(
                open,
                open && toldAt == null,
                waits,
                toldAt != null && far.rating() == null,
                fresh && rechecks.stream().noneMatch(recheck -> recheck.decidedAt() == null));
    }

    private List<Passed> steps(Complaint complaint) {
        return journal.about(List.of(Subject.of(complaint.id()))).stream()
                .filter(fact -> STEPS.containsKey(fact.kind()))
                .map(fact -> new Passed(requireNonNull(STEPS.get(fact.kind())), fact.at()))
                .toList();
    }

    private static Sent sent(Letter letter) {
        return new Sent(letter.kind().name(), letter.title(), letter.words(), requireNonNull(letter.sentAt()));
    }
}
