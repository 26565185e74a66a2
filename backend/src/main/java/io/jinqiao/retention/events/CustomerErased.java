package io.jinqiao.retention.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was held of a customer was erased but for what a law asks to be kept.
 *
 * @param erased how much, by kind
 * @param kept the kinds that stay, blocked
 * @param proof the SHA-256 over the proofs of its batches, in their order, a line each
 */
public record CustomerErased(
        CustomerId customer,
        UUID erasure,
        Map<String, Long> erased,
        List<String> kept,
        String proof,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "retention.customer-erased";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
