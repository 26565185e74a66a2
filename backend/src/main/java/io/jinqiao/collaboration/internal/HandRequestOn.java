package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;

/** It goes to a colleague of the same department; the reason is for the colleague. */
record HandRequestOn(RequestId request, Member by, StaffId to, String reason) {

    HandRequestOn {
        reason = Words.optional(reason, 500);
    }

    @UseCase
    static class Handler {

        private final Book book;
        private final Departments departments;
        private final Clock clock;

        Handler(Book book, Departments departments, Clock clock) {
            this.book = book;
            this.departments = departments;
            this.clock = clock;
        }

        void handle(HandRequestOn command) {
            var by = command.by();
            var to = departments.colleague(by.department(), command.to());
            var next = by.changing(book.get(command.request())).handTo(to);
            var now = clock.instant();
            book.turn(
                    next,
                    Book.step(Kind.HANDED_ON, by.actor(), to, command.reason(), now),
                    News.accepted(next, to, by.actor(), now));
        }
    }
}
