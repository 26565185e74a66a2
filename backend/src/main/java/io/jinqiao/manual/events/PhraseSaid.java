package io.jinqiao.manual.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/**
 * A message said a point of a required phrase.
 *
 * @param manual {@code code@version}
 * @param point its place in the phrase, from 0
 * @param number of the message
 * @param likeness to the nearest sample, in thousandths
 */
public record PhraseSaid(
        ConversationId conversation,
        CustomerId customer,
        String manual,
        String phrase,
        int point,
        long number,
        int likeness,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "manual.phrase-said";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
