package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.NewComplaint;
import io.jinqiao.complaint.Receipt.Door;
import io.jinqiao.complaint.events.ComplaintFiled;
import io.jinqiao.complaint.internal.Made.Received;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.Staff;
import java.time.Clock;

/** A complaint comes in: from the customer, from whoever serves them, from a regulator, or recognised by the machine. */
record FileComplaint(NewComplaint complaint) {

    @UseCase
    static class Handler {

        private static final int MOST_OPEN = 20;

        private final Cases cases;
        private final ComplaintRepository complaints;
        private final KeyRepository keys;
        private final Terms terms;
        private final Customers customers;
        private final Conversations conversations;
        private final Staff staff;
        private final Clock clock;

        Handler(
                Cases cases,
                ComplaintRepository complaints,
                KeyRepository keys,
                Terms terms,
                Customers customers,
                Conversations conversations,
                Staff staff,
                Clock clock) {
            this.cases = cases;
            this.complaints = complaints;
            this.keys = keys;
            this.terms = terms;
            this.customers = customers;
            this.conversations = conversations;
            this.staff = staff;
            this.clock = clock;
        }

        ComplaintId handle(FileComplaint command) {
            var id = ComplaintId.next();
            var asked = command.complaint();
            var first = keys.claim(asked.by(), asked.key(), id);
            return first.equals(id) ? file(id, asked) : first;
        }

        private ComplaintId file(ComplaintId id, NewComplaint asked) {
            check(asked);
            var now = clock.instant();
            var complaint = new Complaint(
                    id,
                    0,
                    complaints.nextNumber(now),
                    asked.customer(),
                    asked.conversation(),
                    asked.receipt(),
                    asked.filer(),
                    asked.account(),
                    new Received(),
                    0,
                    now,
                    now);
            terms.received(complaint, Likely.grade(complaint.account()), asked.by());
            cases.add(complaint, filed(complaint, asked));
            return id;
        }

        private void check(NewComplaint asked) {
            customers.get(asked.customer());
            asked.account().named().forEach(staff::get);
            var conversation = asked.conversation();
            if (conversation != null
                    && !conversations.get(conversation).customer().equals(asked.customer())) {
                throw Refused.invalid("complaint.another-customer", "That conversation is with another customer");
            }
            var open = cases.of(asked.customer()).stream()
                    .filter(each -> Progress.of(each.state()).ending() == null)
                    .count();
            if (asked.receipt().door() == Door.PAGE && open >= MOST_OPEN) {
                throw new Refused(Refused.Kind.TOO_MANY, "complaint.too-many-open", "Too many complaints are open");
            }
        }

        private static ComplaintFiled filed(Complaint complaint, NewComplaint asked) {
            var forwarded = complaint.receipt().forwarded();
            return new ComplaintFiled(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    complaint.conversation(),
                    complaint.account().subject(),
                    complaint.receipt().door().name(),
                    complaint.account().type().name(),
                    forwarded == null ? null : forwarded.regulator().name(),
                    forwarded == null ? null : forwarded.reference(),
                    asked.by(),
                    complaint.receivedAt());
        }
    }
}
