package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestView.Answer;
import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The department answers; whoever answers is whom the asker hears of. */
record AnswerRequest(RequestId request, Member by, @Nullable String outcome, String text) {

    AnswerRequest {
        text = Words.required(text, 2000);
    }

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

        void handle(AnswerRequest command) {
            var by = command.by();
            var now = clock.instant();
            var before = by.changing(book.get(command.request()));
            var text = command.text();
            var answer = new Answer(
                    by.actor(), null, outcome(before, command.outcome()), new Bilingual(text, text), List.of(), now);
            var next = before.answer(by.id(), answer);
            terms.stop(next, by.actor());
            book.turn(
                    next, Book.step(Kind.ANSWERED, by.actor(), text, now), News.answered(next, null, by.actor(), now));
        }

        /** A type that asks for a decision gets one of its own, any other none. */
        private @Nullable Bilingual outcome(Request request, @Nullable String given) {
            var asked = request.asked();
            var outcomes = forms.edition(asked.type(), asked.typeVersion()).outcomes();
            if (outcomes.isEmpty()) {
                return null;
            }
            var chosen = given == null ? null : FormRules.choice(outcomes, given);
            if (chosen == null) {
                throw Refused.invalid("collaboration.outcome-missing", "This type is answered by a decision");
            }
            return chosen.name();
        }
    }
}
