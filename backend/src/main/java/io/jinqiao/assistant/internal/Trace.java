package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything behind one decision, as it was kept.
 *
 * @param number the customer's message, 0 for the button
 * @param said the assistant's message, 0 where it said nothing
 * @param sureness of the best candidate, 0 to 1
 * @param sure the threshold from which on it answered then; {@code maybe} the one for asking back
 * @param model the generative model that worded the answer, null where none did
 */
record Trace(
        UUID id,
        ConversationId conversation,
        CustomerId customer,
        long number,
        long said,
        Instant at,
        String question,
        String writing,
        String decision,
        String reason,
        int level,
        List<Heard.Trigger> signals,
        List<Candidate> candidates,
        @Nullable ArticleId article,
        @Nullable Integer version,
        double sureness,
        @Nullable String businessBefore,
        @Nullable String business,
        @Nullable String intent,
        String search,
        String policy,
        double sure,
        double maybe,
        @Nullable String model,
        int millis,
        @Nullable Boolean useful) {

    /** An article that was considered, with all that spoke for it. */
    record Candidate(
            ArticleId article,
            int version,
            String code,
            Language language,
            String title,
            String business,
            double score,
            double closeness,
            double words) {

        static Candidate of(Hit hit) {
            return new Candidate(
                    hit.article(),
                    hit.version(),
                    hit.code(),
                    hit.language(),
                    hit.title(),
                    hit.business(),
                    hit.score(),
                    hit.closeness(),
                    hit.words());
        }

        /** As search found it; without the words of its answer, which no decision rests on. */
        Hit hit() {
            return new Hit(article, version, code, language, title, "", business, score, closeness, words);
        }
    }

    /**
     * What to list.
     *
     * @param decision a code, empty for all
     * @param sureness at most this
     * @param useless only answers that their customer found useless
     * @param words in the question, empty for all
     */
    record Wanted(
            Instant from,
            Instant until,
            @Nullable ConversationId conversation,
            String decision,
            double sureness,
            boolean useless,
            String words,
            int limit) {}
}
