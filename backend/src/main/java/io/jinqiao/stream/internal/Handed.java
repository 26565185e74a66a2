package io.jinqiao.stream.internal;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact as others read it. The same fact may come twice, with the same number.
 *
 * @param number where it stands in the journal
 * @param at ISO-8601 in UTC
 * @param subject {@code kind:id}
 * @param body the event, as it was hashed
 */
record Handed(
        long number,
        String kind,
        String at,
        Actor by,
        String subject,
        @Nullable String customer,
        @Nullable String business,
        @Nullable String source,
        JsonNode body) {

    static Handed of(KeptFact fact, JsonMapper json) {
        return new Handed(
                fact.number(),
                fact.kind(),
                fact.at().toString(),
                fact.by(),
                fact.subject().toString(),
                fact.customer() == null ? null : fact.customer().toString(),
                fact.business(),
                fact.source(),
                json.readTree(fact.body()));
    }
}
