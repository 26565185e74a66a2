package io.jinqiao.control.internal;

import io.jinqiao.control.ActView;
import io.jinqiao.control.ActView.State;
import io.jinqiao.control.spi.CustomerSight;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.SignedIn;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The acts that concern somebody: those they proposed, and those of kinds they may decide. */
@Component
class ReadActs {

    private static final int LOOKED_AT = 300;

    private final ActRepository acts;
    private final Kinds kinds;
    private final ObjectProvider<CustomerSight> sights;

    ReadActs(ActRepository acts, Kinds kinds, ObjectProvider<CustomerSight> sights) {
        this.sights = sights;
        this.acts = acts;
        this.kinds = kinds;
    }

    /** An act and what the reader can do with it now. */
    record Sheet(ActView act, boolean mine, boolean mayDecide) {}

    List<Sheet> of(SignedIn me) {
        var all = acts.newest(LOOKED_AT).stream()
                .map(act -> sheet(act, me))
                .filter(sheet -> sheet.mine() || me.may(decider(sheet)))
                .toList();
        for (var sight : sights) {
            all = within(sight, all, me);
        }
        return all;
    }

    /** Without those about customers with whom the reader could not decide; one's own stay. */
    private List<Sheet> within(CustomerSight sight, List<Sheet> all, SignedIn me) {
        var customers = new EnumMap<Permission, Set<CustomerId>>(Permission.class);
        for (var sheet : all) {
            var customer = sheet.act().customer();
            if (customer != null) {
                customers.computeIfAbsent(decider(sheet), _ -> new HashSet<>()).add(customer);
            }
        }
        customers.replaceAll((permission, whose) -> sight.within(me, permission, whose));
        return all.stream()
                .filter(sheet -> sheet.mine()
                        || sheet.act().customer() == null
                        || customers
                                .getOrDefault(decider(sheet), Set.of())
                                .contains(sheet.act().customer()))
                .toList();
    }

    private Permission decider(Sheet sheet) {
        return kinds.get(sheet.act().kind()).decider();
    }

    private Sheet sheet(ActView act, SignedIn me) {
        var mine = act.proposedBy().equals(me.id());
        var may = me.may(kinds.get(act.kind()).decider());
        return new Sheet(act, mine, act.state() == State.PROPOSED && may && !mine);
    }
}
