package io.jinqiao.collaboration;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.web.SignedIn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing about which departments can be asked. Conversations and tickets are known here; another module that
 * wants its own (a complaint) brings a bean.
 */
public interface Askable {

    /** As {@code Subject.kind}. */
    String kind();

    /** Refuses when the thing is not there, or this member of staff may not see what was asked about it. */
    Matter of(UUID id, SignedIn me);

    /** What a request needs to know of it; {@code mayAsk} when this person may put a question about it. */
    record Matter(CustomerId customer, @Nullable String business, boolean mayAsk) {}
}
