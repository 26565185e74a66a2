package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.Words;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People of several departments around one hard case (CO5), at one moment. */
record JointTeam(
        JointTeamId id,
        long version,
        String number,
        Subject about,
        CustomerId customer,
        String title,
        StaffId calledBy,
        Instant calledAt,
        List<StaffId> members,
        @Nullable Ending ending) {

    private static final int MOST = 30;

    JointTeam {
        title = Words.required(title, 200);
        members = List.copyOf(members);
    }

    /** What came of it. */
    record Ending(String summary, StaffId by, Instant at) {}

    /** Refuses with {@code collaboration.not-in-team} whoever is not of it. */
    JointTeam reading(StaffId me) {
        if (!members.contains(me)) {
            throw Refused.forbidden("collaboration.not-in-team", "You are not in this team");
        }
        return this;
    }

    /** Refuses, besides, with {@code collaboration.team-closed}. */
    JointTeam working(StaffId me) {
        if (reading(me).ending != null) {
            throw Refused.conflict("collaboration.team-closed", "This team has finished");
        }
        return this;
    }

    JointTeam joined(List<StaffId> more) {
        var all = new LinkedHashSet<>(members);
        all.addAll(more);
        if (all.size() > MOST) {
            throw Refused.invalid("collaboration.too-many-members", "At most 30 people");
        }
        return new JointTeam(id, version, number, about, customer, title, calledBy, calledAt, List.copyOf(all), ending);
    }

    JointTeam closed(Ending end) {
        return new JointTeam(id, version, number, about, customer, title, calledBy, calledAt, members, end);
    }

    @Override
    public String toString() {
        return "JointTeam[" + number + "]";
    }
}
