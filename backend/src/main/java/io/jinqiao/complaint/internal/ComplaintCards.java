package io.jinqiao.complaint.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.complaint.Filer;
import io.jinqiao.complaint.Receipt;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Sight;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Complaints as lists and boards show them: with their customer and what runs. */
@Component
class ComplaintCards {

    private static final int CUSTOMERS_BY_NAME = 100;
    private static final int SIFTED = 5000;

    private final ComplaintRepository complaints;
    private final Customers customers;
    private final Terms terms;

    ComplaintCards(ComplaintRepository complaints, Customers customers, Terms terms) {
        this.complaints = complaints;
        this.customers = customers;
        this.terms = terms;
    }

    /** @param likely the grade its words suggest, until somebody has graded it */
    record Sheet(
            ComplaintId id,
            long version,
            String number,
            @Nullable ConversationId conversation,
            Receipt receipt,
            Filer filer,
            boolean mayFile,
            Account account,
            Progress progress,
            Grade likely,
            int repeats,
            Instant receivedAt,
            Instant runsFrom) {

        static Sheet of(Complaint complaint) {
            return new Sheet(
                    complaint.id(),
                    complaint.version(),
                    complaint.number(),
                    complaint.conversation(),
                    complaint.receipt(),
                    complaint.filer(),
                    complaint.filer().mayFile(),
                    complaint.account(),
                    Progress.of(complaint.state()),
                    Likely.grade(complaint.account()),
                    complaint.repeats(),
                    complaint.receivedAt(),
                    complaint.runsFrom());
        }
    }

    record Card(Sheet complaint, CustomerView customer, List<ClockView> clocks) {}

    /** Whoever sees not all of them is given what they see of the first 5,000. */
    List<Card> list(ListComplaints ask, Sight sight) {
        var named = ask.words().isEmpty() ? List.<CustomerView>of() : customers.search(ask.words(), CUSTOMERS_BY_NAME);
        var found = complaints.list(
                ask, named.stream().map(CustomerView::id).toList(), sight.isEverywhere() ? ask.limit() : SIFTED);
        return cards(
                ComplaintReach.only(sight, found).stream().limit(ask.limit()).toList());
    }

    List<Card> cards(List<Complaint> found) {
        var whose = customers
                .all(found.stream().map(Complaint::customer).distinct().toList())
                .stream()
                .collect(toMap(CustomerView::id, customer -> customer));
        var clocks = terms.of(found).stream().collect(groupingBy(ClockView::subject));
        return found.stream()
                .map(complaint -> new Card(
                        Sheet.of(complaint),
                        requireNonNull(whose.get(complaint.customer())),
                        clocks.getOrDefault(Subject.of(complaint.id()), List.of())))
                .toList();
    }

    Card card(Complaint complaint) {
        return cards(List.of(complaint)).getFirst();
    }
}
