package io.jinqiao.dialogue.spi;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import java.util.Map;

/**
 * What a flow wants done.
 *
 * @param key the same for the same act of the same run, however often it is asked for
 * @param flow the flow's name in the customer's language
 * @param values what was collected, by slot: amounts as {@code 35000.00}, days as {@code 2026-11-25}
 * @param summary the same in words for staff, masked
 */
public record ActRequest(
        String key,
        ConversationId conversation,
        CustomerId customer,
        Language language,
        String flow,
        String business,
        Map<String, String> values,
        String summary) {

    public ActRequest {
        values = Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "ActRequest[" + key + "]";
    }
}
