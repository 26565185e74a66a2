package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.Askable;
import io.jinqiao.collaboration.internal.JointPageRepository.Entry;
import io.jinqiao.collaboration.internal.JointPageRepository.Task;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joint teams as their members see them; the customer is masked, because members are of any department. */
@Component
class JointReads {

    private final JointTeamRepository teams;
    private final JointPageRepository page;
    private final RequestRepository requests;
    private final Customers customers;
    private final Subjects subjects;

    JointReads(
            JointTeamRepository teams,
            JointPageRepository page,
            RequestRepository requests,
            Customers customers,
            Subjects subjects) {
        this.teams = teams;
        this.page = page;
        this.requests = requests;
        this.customers = customers;
        this.subjects = subjects;
    }

    record TeamCard(
            JointTeamId id,
            String number,
            String title,
            Subject about,
            StaffId calledBy,
            Instant calledAt,
            List<StaffId> members,
            @Nullable Instant closedAt) {

        static TeamCard of(JointTeam team) {
            var end = team.ending();
            return new TeamCard(
                    team.id(),
                    team.number(),
                    team.title(),
                    team.about(),
                    team.calledBy(),
                    team.calledAt(),
                    team.members(),
                    end == null ? null : end.at());
        }
    }

    record TeamPage(
            TeamCard team,
            MaskedCustomer customer,
            List<Entry> entries,
            List<Task> tasks,
            @Nullable String summary) {}

    /** What a team is called about. */
    record About(Subject subject, Askable.Matter matter) {}

    List<TeamCard> mine(StaffId me) {
        return teams.of(me).stream().map(TeamCard::of).toList();
    }

    TeamPage page(JointTeamId id, StaffId me) {
        var team = teams.get(id).reading(me);
        var end = team.ending();
        return new TeamPage(
                TeamCard.of(team),
                MaskedCustomer.of(customers.get(team.customer()), List.of()),
                page.entries(id),
                page.tasks(id),
                end == null ? null : end.summary());
    }

    /** A department's head knows a request, and calls about what that was asked for. */
    About about(Subject named, SignedIn me) {
        if (!named.kind().equals("request")) {
            return new About(named, subjects.matter(named, me));
        }
        var asked =
                Member.of(me).reading(requests.get(new RequestId(named.id()))).asked();
        return new About(asked.about(), new Askable.Matter(asked.customer(), asked.business(), true));
    }
}
