package io.jinqiao.staff.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.TeamView;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door other modules knock on; people change rarely and are asked for with every message, so they are remembered for seconds. */
@Component
class StaffOffice implements Staff {

    private final StaffRepository staff;
    private final Hire.Handler hire;
    private final OpenHouse openHouse;
    private final LoadingCache<StaffId, StaffView> remembered;

    StaffOffice(StaffRepository staff, Hire.Handler hire, OpenHouse openHouse) {
        this.openHouse = openHouse;
        this.staff = staff;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(Duration.ofSeconds(5))
                .build(staff::get);
        this.hire = hire;
    }

    @Override
    public StaffView get(StaffId id) {
        return remembered.get(id);
    }

    @Override
    public List<StaffView> all() {
        return staff.all();
    }

    @Override
    public List<TeamView> teams() {
        return staff.teams();
    }

    @Override
    public List<BranchView> branches() {
        return staff.branches();
    }

    @Override
    public InstitutionView institution() {
        return staff.institution().orElse(InstitutionView.UNNAMED);
    }

    @Override
    public boolean isEmpty() {
        return staff.all().isEmpty();
    }

    @Override
    public void found(InstitutionView institution) {
        staff.found(institution);
        if (institution.demo()) {
            openHouse.open();
        }
    }

    @Override
    public void add(TeamView team) {
        staff.add(team);
    }

    @Override
    public void add(BranchView branch) {
        staff.add(branch);
    }

    @Override
    public StaffId hire(NewStaff person) {
        return hire.handle(new Hire(person, null));
    }
}
