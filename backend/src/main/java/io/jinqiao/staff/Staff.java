package io.jinqiao.staff;

import io.jinqiao.kernel.StaffId;
import java.util.List;

/** The people of the institution and how they are grouped. */
public interface Staff {

    /** Refuses with {@code staff.unknown}. */
    StaffView get(StaffId id);

    /** Everybody who still works here, by number. */
    List<StaffView> all();

    List<TeamView> teams();

    /** By code; customers' branches are named by these codes too. */
    List<BranchView> branches();

    InstitutionView institution();

    /** True before the first person exists, that is, in an empty installation. */
    boolean isEmpty();

    /** In the demo institution no post needs a second factor, so that whoever tries it needs no phone. */
    void found(InstitutionView institution);

    void add(TeamView team);

    /** One that is known by this code is left as it is. */
    void add(BranchView branch);

    /** Refuses with {@code staff.username-taken}, {@code staff.password-weak}. */
    StaffId hire(NewStaff person);
}
