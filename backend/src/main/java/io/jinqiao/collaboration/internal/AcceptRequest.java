package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** Somebody of the department takes it. */
record AcceptRequest(RequestId request, Member by) {

    @UseCase
    static class Handler {

        private final Book book;
        private final Clock clock;

        Handler(Book book, Clock clock) {
            this.book = book;
            this.clock = clock;
        }

        void handle(AcceptRequest command) {
            var by = command.by();
            var before = by.changing(book.get(command.request()));
            if (by.id().equals(before.handler())) {
                return;
            }
            var now = clock.instant();
            book.turn(
                    before.handTo(by.id()),
                    Book.step(Kind.ACCEPTED, by.actor(), by.id(), "", now),
                    News.accepted(before, by.id(), by.actor(), now));
        }
    }
}
