package io.jinqiao.collaboration.internal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a system is sent: the form, and of the customer what the type shows whole. Free words are for people and stay.
 *
 * @param key the request's id: the same however often it is asked
 */
record ConnectorQuestion(
        String key,
        String request,
        String type,
        int typeVersion,
        String urgency,
        Whom customer,
        Map<String, String> form,
        Instant askedAt) {

    record Whom(@Nullable String number, @Nullable String name) {

        @Override
        public String toString() {
            return "Whom[…]";
        }
    }

    @Override
    public String toString() {
        return "ConnectorQuestion[" + request + "]";
    }
}
