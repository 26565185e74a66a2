package io.jinqiao.journal.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** A fact about nothing in particular. */
record Happened(
        Subject subject, CustomerId customer, String business, String words, Actor by, Instant at, List<String> marks)
        implements Fact {

    Happened(Subject subject, CustomerId customer, String business, String words, Actor by, Instant at) {
        this(subject, customer, business, words, by, at, List.of());
    }

    @Override
    public String kind() {
        return "test.happened";
    }
}
