package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is lent, borrowed and taken, as those concerned see it. */
@Component
class ReadBorrowed {

    private final BorrowedRepository borrowed;
    private final EmergencyRepository emergencies;
    private final StaffRepository staff;
    private final Rights rights;

    ReadBorrowed(BorrowedRepository borrowed, EmergencyRepository emergencies, StaffRepository staff, Rights rights) {
        this.borrowed = borrowed;
        this.emergencies = emergencies;
        this.staff = staff;
        this.rights = rights;
    }

    /** @param lendable what of one's own may be lent */
    record Own(
            List<Lending> lendings,
            List<Permission> lendable,
            List<Emergency> emergencies,
            List<Permission> inEmergency) {}

    Own of(StaffId me) {
        var held = rights.of(staff.get(me));
        return new Own(borrowed.about(me), Lendable.lentOf(held), emergencies.of(me), Lendable.emergencies(held));
    }

    List<Lending> about(StaffId person) {
        return borrowed.about(person);
    }

    List<Emergency> emergencies() {
        return emergencies.all();
    }
}
