package io.jinqiao.rights.internal;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Said;
import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.retention.PartView;
import io.jinqiao.retention.PersonalData;
import io.jinqiao.rights.internal.DataRequest.Kind;
import io.jinqiao.rights.internal.DataRequest.State;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Its owner says yes or no. A deletion then needs a second person's word; a no, or a yes with something left out, its law.
 *
 * @param answer what the customer is told, 1–1000 characters
 * @param law the law behind a no; empty otherwise
 * @param sure the speaker was asked by the gate and stands by the words
 */
record DecideRequest(UUID request, boolean granted, String answer, String law, boolean sure, SignedIn by) {

    DecideRequest {
        answer = Words.required(answer, 1000);
        law = granted ? Words.optional(law, 300) : Words.required(law, 300);
    }

    @UseCase
    static class Handler {

        private final RequestRepository requests;
        private final Compliance compliance;
        private final Customers customers;
        private final PersonalData data;
        private final ActsOfRequests acts;
        private final TwoPersonControl control;
        private final EndRequest end;
        private final Clock clock;

        Handler(
                RequestRepository requests,
                Compliance compliance,
                Customers customers,
                PersonalData data,
                ActsOfRequests acts,
                TwoPersonControl control,
                EndRequest end,
                Clock clock) {
            this.requests = requests;
            this.compliance = compliance;
            this.customers = customers;
            this.data = data;
            this.acts = acts;
            this.control = control;
            this.end = end;
            this.clock = clock;
        }

        /**
         * Refuses with {@code rights.unknown}, {@code .wrong-step}, {@code .not-yours}, {@code .not-sure-who}, {@code
         * retention.held}, and as the gate and control do.
         */
        void handle(DecideRequest command) {
            var now = clock.instant();
            var by = command.by();
            var before = requests.lock(command.request());
            var after = command.granted()
                    ? before.grant(command.answer(), command.law(), by.id(), now)
                    : before.refuse(command.answer(), command.law(), by.id(), now);
            compliance.pass(new Said(
                    command.answer(),
                    Speaker.STAFF,
                    Said.Way.DATA_REQUEST,
                    before.subject(),
                    before::customer,
                    by.actor(),
                    command.sure()));
            requests.save(after);
            if (after.state() == State.APPROVING) {
                propose(after, by);
                return;
            }
            if (command.granted() && after.kind() == Kind.WITHDRAW) {
                customers.withdrawAll(after.customer());
            }
            end.told(after, by.actor(), now);
        }

        private void propose(DataRequest request, SignedIn by) {
            if (data.held(request.customer())) {
                throw Refused.conflict("retention.held", "A hold is in force");
            }
            var act = Ids.next();
            acts.add(act, request.id());
            control.propose(
                    act,
                    new NewAct(
                            EraseCustomer.CODE,
                            request.subject(),
                            request.customer(),
                            request.number(),
                            lines(data.parts(request.customer())),
                            request.answer(),
                            by));
        }

        /** How much of each kind, and what is left of it. */
        private static Line line(PartView part) {
            var count = String.valueOf(part.count());
            return new Line(part.kind(), count, part.kept() ? count + " · " + part.law() : "0");
        }

        private static List<Line> lines(List<PartView> parts) {
            return parts.stream().map(Handler::line).toList();
        }
    }
}
