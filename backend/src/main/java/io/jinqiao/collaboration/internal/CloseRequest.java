package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;

/** The asking side has read the answer; before there is one, it needs none any more. */
record CloseRequest(RequestId request, AskingSide by, String reason) {

    CloseRequest {
        reason = Words.optional(reason, 500);
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

        void handle(CloseRequest command) {
            var by = command.by();
            var now = clock.instant();
            var before = by.changing(book.get(command.request()));
            var withdrawn = before.open();
            var next = before.close(now);
            terms.stop(next, by.actor());
            book.turn(
                    next,
                    Book.step(withdrawn ? Kind.WITHDRAWN : Kind.CLOSED, by.actor(), command.reason(), now),
                    News.closed(next, withdrawn, by.actor(), now));
        }
    }
}
