package io.jinqiao.staff.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.events.ServiceAccountChanged;
import io.jinqiao.staff.internal.ServiceAccount.State;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A program of the institution is to work here. What shows customers or changes anything takes a second person before it has a
 * way in.
 */
record MakeServiceAccount(String name, String purpose, StaffId owner, Set<Permission> scopes, SignedIn by) {

    MakeServiceAccount {
        name = Words.required(name, 60);
        purpose = Words.required(purpose, 300);
        scopes = Set.copyOf(scopes);
    }

    @UseCase
    static class Handler {

        private final ServiceAccountRepository services;
        private final AccountRepository accounts;
        private final HouseRules rules;
        private final TwoPersonControl control;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ServiceAccountRepository services,
                AccountRepository accounts,
                HouseRules rules,
                TwoPersonControl control,
                ApplicationEventPublisher events,
                Clock clock) {
            this.services = services;
            this.accounts = accounts;
            this.rules = rules;
            this.control = control;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses as {@link ServiceScopes#require} does, and with {@code staff.unknown} for an owner who is not here. */
        StaffId handle(MakeServiceAccount command) {
            ServiceScopes.require(command.scopes(), rules.inForce(DutyMatrix.class));
            var owner = accounts.lock(command.owner()).person();
            var takesTwo = ServiceScopes.takesTwo(command.scopes());
            var account = new ServiceAccount(
                    StaffId.next(),
                    command.name(),
                    command.purpose(),
                    owner.id(),
                    command.scopes(),
                    takesTwo ? State.WAITING : State.ACTIVE,
                    clock.instant(),
                    command.by().id(),
                    List.of());
            var act = takesTwo ? Optional.of(Ids.next()) : Optional.<UUID>empty();
            services.add(account, act);
            tell(account, takesTwo ? "asked" : "opened", command.by());
            act.ifPresent(id -> control.propose(id, wanted(account, owner.name().zh(), command.by())));
            return account.id();
        }

        private void tell(ServiceAccount account, String what, SignedIn by) {
            events.publishEvent(new ServiceAccountChanged(
                    account.id(), what, account.owner(), words(account), by.actor(), account.madeAt()));
        }

        private static NewAct wanted(ServiceAccount account, String owner, SignedIn by) {
            return new NewAct(
                    ServiceAccountKind.CODE,
                    Subject.of(account.id()),
                    null,
                    account.name(),
                    List.of(
                            new Line("scopes", "", words(account).stream().collect(Collectors.joining("、"))),
                            new Line("owner", "", owner)),
                    account.purpose(),
                    by);
        }

        static List<String> words(ServiceAccount account) {
            return List.copyOf(
                    account.scopes().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
