package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;

/** The asking side says what was missing; the term runs on. */
record SupplyRequest(RequestId request, AskingSide by, String text) {

    SupplyRequest {
        text = Words.required(text, 2000);
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

        void handle(SupplyRequest command) {
            var by = command.by();
            var next = terms.resume(by.changing(book.get(command.request())).supply(), by.actor());
            var now = clock.instant();
            book.turn(
                    next,
                    Book.step(Kind.SUPPLIED, by.actor(), command.text(), now),
                    News.supplied(next, by.actor(), now));
        }
    }
}
