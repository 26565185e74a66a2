package io.jinqiao.staff.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.internal.SignInRecord.Live;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people see about themselves. */
@Component
class ReadMe {

    private final SignInRepository signIns;
    private final StaffRepository staff;
    private final HouseRules rules;
    private final Rights rights;

    ReadMe(SignInRepository signIns, StaffRepository staff, HouseRules rules, Rights rights) {
        this.signIns = signIns;
        this.staff = staff;
        this.rules = rules;
        this.rights = rights;
    }

    /**
     * What a new password must be.
     *
     * @param history how many earlier ones may not come again
     */
    record PasswordAdvice(int shortest, int classes, int history) {}

    Me of(UUID signIn) {
        return of(signIns.live(signIn).orElseThrow(Ending.SIGNED_OUT::refusal));
    }

    Me of(Live live) {
        var person = live.person();
        var open = live.stage() == Stage.OPEN;
        var may = open ? rights.now(person) : Rights.Now.NOTHING;
        return new Me(
                person.id(),
                person.number(),
                person.name(),
                person.team(),
                person.posts(),
                may.permissions(),
                may.limits(),
                person.capacity(),
                staff.institution().orElse(InstitutionView.UNNAMED),
                open ? null : live.stage(),
                rules.signIn().idle(),
                live.at().plus(rules.signIn().longest()));
    }

    PasswordAdvice passwordAdvice(Live live) {
        var house = rules.signIn();
        var shortest = house.privileged(rights.of(live.person())) ? house.shortestPrivileged() : house.shortest();
        return new PasswordAdvice(shortest, house.classes(), house.history());
    }

    List<SignInRecord> signIns(StaffId id) {
        return signIns.history(id);
    }
}
