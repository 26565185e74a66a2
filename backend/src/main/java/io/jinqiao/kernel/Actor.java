package io.jinqiao.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did something. Decided by the server from the sign-in, never taken from a client. */
public record Actor(Kind kind, @Nullable UUID id) {

    /** A machine answers customers; the system keeps time and order. */
    public enum Kind {
        CUSTOMER,
        STAFF,
        MACHINE,
        SYSTEM
    }

    public static final Actor MACHINE = new Actor(Kind.MACHINE, null);
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

    public Actor {
        if ((id != null) != (kind == Kind.CUSTOMER || kind == Kind.STAFF)) {
            throw new IllegalArgumentException("A person has an id, a machine has none: " + kind);
        }
    }

    public static Actor of(CustomerId customer) {
        return new Actor(Kind.CUSTOMER, customer.value());
    }

    public static Actor of(StaffId staff) {
        return new Actor(Kind.STAFF, staff.value());
    }

    public boolean is(CustomerId customer) {
        return kind == Kind.CUSTOMER && customer.value().equals(id);
    }

    public boolean is(StaffId staff) {
        return kind == Kind.STAFF && staff.value().equals(id);
    }
}
