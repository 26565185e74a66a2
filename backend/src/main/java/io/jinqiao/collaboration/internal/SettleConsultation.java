package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestForm.Choice;
import io.jinqiao.collaboration.RequestView.Answer;
import io.jinqiao.collaboration.internal.Consultation.Silent;
import io.jinqiao.collaboration.internal.Consultation.Told;
import io.jinqiao.collaboration.internal.Request.Consulting;
import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The system answered, or people do; whoever took the request meanwhile keeps it. */
record SettleConsultation(RequestId request, String system, Consultation came) {

    @UseCase
    static class Handler {

        private final Book book;
        private final FormRepository forms;
        private final Terms terms;
        private final Clock clock;

        Handler(Book book, FormRepository forms, Terms terms, Clock clock) {
            this.book = book;
            this.forms = forms;
            this.terms = terms;
            this.clock = clock;
        }

        void handle(SettleConsultation command) {
            var request = book.get(command.request());
            if (!(request.state() instanceof Consulting)) {
                return;
            }
            switch (command.came()) {
                case Told told -> settle(request, command.system(), told);
                case Silent(var reason) -> leave(request, command.system(), reason);
            }
        }

        /** A decision that the form does not know is no answer. */
        private void settle(Request request, String system, Told told) {
            var asked = request.asked();
            var outcomes = forms.edition(asked.type(), asked.typeVersion()).outcomes();
            var given = told.outcome();
            var chosen = given == null ? null : FormRules.choice(outcomes, given);
            if ((chosen == null) != (given == null) || (chosen == null) != outcomes.isEmpty()) {
                leave(request, system, "unreadable");
            } else {
                answer(request, system, told, chosen);
            }
        }

        private void answer(Request request, String system, Told told, @Nullable Choice chosen) {
            var now = clock.instant();
            var outcome = chosen == null ? null : chosen.name();
            var answer = new Answer(Actor.MACHINE, system, outcome, told.text(), told.details(), now);
            var next = request.answer(null, answer);
            terms.stop(next, Actor.MACHINE);
            book.turn(
                    next,
                    Book.step(Kind.ANSWERED, Actor.MACHINE, told.text().zh(), now),
                    News.answered(next, system, Actor.MACHINE, now));
        }

        private void leave(Request request, String system, String reason) {
            var now = clock.instant();
            var next = request.leaveToPeople();
            book.turn(
                    next,
                    Book.step(Kind.SYSTEM_SILENT, Actor.SYSTEM, reason, now),
                    News.silent(next, system, reason, now));
        }
    }
}
