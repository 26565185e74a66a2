package io.jinqiao.staff.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.events.ServiceAccountChanged;
import io.jinqiao.staff.internal.ServiceAccount.State;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A service account that shows customers or changes something, allowed by a security officer. */
@Component
class ServiceAccountKind implements ControlledKind {

    static final String CODE = "staff.service-account";

    private final ServiceAccountRepository services;
    private final HouseRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ServiceAccountKind(
            ServiceAccountRepository services, HouseRules rules, ApplicationEventPublisher events, Clock clock) {
        this.services = services;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.MANAGE_STAFF;
    }

    @Override
    public Permission decider() {
        return Permission.APPROVE_STAFF;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofDays(7);
    }

    /** The duties that are held apart may have become others while it waited. */
    @Override
    public void carryOut(UUID act, StaffId approver) {
        var account = services.ofAct(act).orElseThrow();
        ServiceScopes.require(account.scopes(), rules.inForce(DutyMatrix.class));
        become(account, State.ACTIVE, "opened", Actor.of(approver));
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        services.ofAct(act).ifPresent(account -> become(account, State.CLOSED, "refused", Actor.of(decider)));
    }

    @Override
    public void lapse(UUID act) {
        services.ofAct(act).ifPresent(account -> become(account, State.CLOSED, "refused", Actor.SYSTEM));
    }

    private void become(ServiceAccount account, State state, String what, Actor by) {
        services.become(account.id(), state);
        events.publishEvent(new ServiceAccountChanged(
                account.id(), what, account.owner(), MakeServiceAccount.Handler.words(account), by, clock.instant()));
    }
}
