package io.jinqiao.customer.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.customer.events.FieldChanged;
import io.jinqiao.customer.events.PhoneChanged;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Another telephone number of a customer, which takes two people (CU4): whoever holds the number is called back on it. */
@Component
class PhoneChange implements ControlledKind {

    static final String CODE = "customer.phone";

    private final CustomerRepository customers;
    private final ProtectedFields fields;
    private final PhoneChangeRepository wanted;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhoneChange(
            CustomerRepository customers,
            ProtectedFields fields,
            PhoneChangeRepository wanted,
            ApplicationEventPublisher events,
            Clock clock) {
        this.customers = customers;
        this.fields = fields;
        this.wanted = wanted;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.CHANGE_CUSTOMERS;
    }

    @Override
    public Permission decider() {
        return Permission.APPROVE_CUSTOMER_CHANGES;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofHours(24);
    }

    /** The number lives in one place, so it is the new one everywhere from this commit on. */
    @Override
    public void carryOut(UUID act, StaffId approver) {
        var asked = wanted.take(act);
        var customer = asked.customer();
        var before = Objects.requireNonNullElse(customers.get(customer).phone(), "");
        var after = fields.putWaiting(customer, ProtectedField.PHONE, PhoneChangeRepository.place(act), asked.sealed());
        var by = Actor.of(approver);
        var now = clock.instant();
        events.publishEvent(new FieldChanged(customer, ProtectedField.PHONE.name(), by, now));
        events.publishEvent(new PhoneChanged(customer, before, after, act, by, now));
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        wanted.take(act);
    }
}
