package io.jinqiao.ticket;

import io.jinqiao.kernel.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * What a customer leaves for staff to look into.
 *
 * @param key the same for the same wish, however often it is sent; at most 100 characters
 * @param business a third-level classification code; anything else is left to staff
 * @param phone to call back, may be empty
 */
public record NewMatter(
        CustomerId customer,
        String key,
        String subject,
        String detail,
        @Nullable String business,
        String phone) {

    @Override
    public String toString() {
        return "NewMatter[" + customer + "]";
    }
}
