package io.jinqiao.customer;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something about a customer that somebody may see or not, see {@link Sight}.
 *
 * @param owner whoever was given it sees it always; null while nobody was
 * @param team that works on it; null for the owner's
 * @param business a code of the classification, empty where nobody knows it yet; null for what has none by nature
 */
public record Matter(
        CustomerId customer,
        @Nullable StaffId owner,
        @Nullable String team,
        @Nullable String business) {

    /** The customer, apart from anything they want. */
    public static Matter of(CustomerId customer) {
        return new Matter(customer, null, null, null);
    }

    /** A matter that its owner's team works on. */
    public static Matter of(CustomerId customer, @Nullable StaffId owner, @Nullable String business) {
        return new Matter(customer, owner, null, business == null ? "" : business);
    }
}
