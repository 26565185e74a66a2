package io.jinqiao.journal.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A fact about nothing in particular. */
record Happened(Subject subject, CustomerId customer, String business, String words, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "test.happened";
    }
}
