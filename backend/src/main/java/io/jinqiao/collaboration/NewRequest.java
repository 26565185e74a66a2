package io.jinqiao.collaboration;

import io.jinqiao.collaboration.RequestView.Urgency;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked. Which department answers is said by the type.
 *
 * @param about the conversation, ticket or complaint it is asked for; whoever calls has checked that the asker may
 * @param key the same for the same wish, however often it is sent; at most 100 characters
 * @param form what was filled in, by field code
 * @param text in the asker's own words, may be empty
 */
public record NewRequest(
        Subject about,
        CustomerId customer,
        @Nullable String business,
        String type,
        Urgency urgency,
        Map<String, String> form,
        String text,
        StaffId by,
        @Nullable String key) {

    public NewRequest {
        form = Map.copyOf(form);
    }

    @Override
    public String toString() {
        return "NewRequest[" + type + ", " + about + "]";
    }
}
