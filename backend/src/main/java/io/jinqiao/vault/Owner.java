package io.jinqiao.vault;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.util.UUID;

/** Whose value is sealed; each has keys of their own. The kinds never share an id, because ids are made anew each time. */
public record Owner(UUID value) {

    /** What belongs to the institution itself, such as the secret it shows to its single sign-on. */
    public static final Owner HOUSE = new Owner(new UUID(0, 1));

    public static Owner of(CustomerId customer) {
        return new Owner(customer.value());
    }

    public static Owner of(StaffId staff) {
        return new Owner(staff.value());
    }
}
