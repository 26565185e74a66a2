package io.jinqiao.collaboration;

import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.Subject;
import java.util.List;

/** Requests to other departments, as neighbours make and read them. Calls take part in the caller's transaction. */
public interface Requests {

    /**
     * Refuses with {@code collaboration.unknown-type}, {@code .field-missing}, {@code .field-malformed}; the same key
     * from the same person is the same request.
     */
    RequestId ask(NewRequest request);

    /** Refuses with {@code collaboration.unknown}. */
    RequestView get(RequestId id);

    /** Everything asked about this thing, oldest first. */
    List<RequestView> of(Subject about);
}
