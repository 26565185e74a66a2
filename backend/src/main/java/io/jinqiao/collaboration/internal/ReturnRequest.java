package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;

/** The department asks for more before it can answer; until it is there the term stands still. */
record ReturnRequest(RequestId request, Member by, String question) {

    ReturnRequest {
        question = Words.required(question, 1000);
    }

    @UseCase
    static class Handler {

        private final Book book;
        private final Terms terms;
        private final Clock clock;

        Handler(Book book, Terms terms, Clock clock) {
            this.book = book;
            this.terms = terms;
            this.clock = clock;
        }

        void handle(ReturnRequest command) {
            var by = command.by();
            var next = by.changing(book.get(command.request())).handTo(by.id()).giveBack();
            terms.pause(next, by.actor());
            var now = clock.instant();
            book.turn(
                    next,
                    Book.step(Kind.RETURNED, by.actor(), command.question(), now),
                    News.returned(next, by.actor(), now));
        }
    }
}
