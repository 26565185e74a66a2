package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.CaseShelved;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.regex.Pattern;

/**
 * A solved case goes into the library: with the customer's consent, and without anything that says who they are.
 *
 * @param consent when and how the customer agreed
 */
record ShelveCase(
        ComplaintId complaint, Clerk by, String title, String story, String solution, String lesson, String consent) {

    private static final Pattern NUMBER = Pattern.compile("\\d{7,}");

    ShelveCase {
        title = Words.required(title, 100);
        story = Words.required(story, 4000);
        solution = Words.required(solution, 4000);
        lesson = Words.required(lesson, 2000);
        consent = Words.required(consent, 300);
    }

    private boolean names(String name) {
        var all = title + story + solution + lesson;
        return NUMBER.matcher(all).find() || (name.length() > 1 && all.contains(name));
    }

    @UseCase
    static class Handler {

        private final Cases cases;
        private final CaseLibrary library;
        private final Customers customers;
        private final Clock clock;

        Handler(Cases cases, CaseLibrary library, Customers customers, Clock clock) {
            this.cases = cases;
            this.library = library;
            this.customers = customers;
            this.clock = clock;
        }

        void handle(ShelveCase command) {
            var now = clock.instant();
            var complaint = cases.changing(command.complaint(), command.by());
            var far = Progress.of(complaint.state());
            if (far.toldAt() == null) {
                throw Refused.conflict("complaint.wrong-step", "A case is solved before others learn from it");
            }
            if (command.names(customers.get(complaint.customer()).name())) {
                throw Refused.invalid("complaint.not-masked", "It says who the customer is, or a long number");
            }
            library.put(command, far.gradingThere(), now);
            cases.tell(new CaseShelved(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    command.title(),
                    command.by().actor(),
                    now));
        }
    }
}
