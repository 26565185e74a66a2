package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.TeamView;
import io.jinqiao.staff.events.OrganisationChanged;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The house has one team or branch more, or calls a team, branch or department something else. An administrator does it alone: a new
 * team has nobody in it and a name gives nobody anything. No team changes its department and no department takes another's name,
 * because posts that hold there would then hold elsewhere.
 */
sealed interface ChangeOrganisation {

    StaffId by();

    /**
     * Nobody is in it yet.
     *
     * @param department an existing one by its Chinese name, or a new one
     */
    record AddTeam(String code, Bilingual name, Bilingual department, StaffId by) implements ChangeOrganisation {}

    record AddBranch(String code, Bilingual name, StaffId by) implements ChangeOrganisation {}

    record RenameTeam(String code, Bilingual name, StaffId by) implements ChangeOrganisation {}

    record RenameBranch(String code, Bilingual name, StaffId by) implements ChangeOrganisation {}

    /**
     * Its teams and whatever holds in it go along.
     *
     * @param department its Chinese name until now
     */
    record RenameDepartment(String department, Bilingual name, StaffId by) implements ChangeOrganisation {}

    @UseCase
    class Handler {

        private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
        private static final int LONGEST = 60;

        private final StaffRepository staff;
        private final OrganisationRepository organisation;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                StaffRepository staff,
                OrganisationRepository organisation,
                ApplicationEventPublisher events,
                Clock clock) {
            this.staff = staff;
            this.organisation = organisation;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code staff.code-malformed}, {@code staff.code-taken}, {@code staff.unknown-team}, {@code
         * staff.unknown-branch}, {@code staff.unknown-department}, {@code staff.department-taken}.
         */
        void handle(ChangeOrganisation command) {
            organisation.lock();
            switch (command) {
                case AddTeam add -> add(add);
                case AddBranch add -> add(add);
                case RenameTeam rename -> rename(rename);
                case RenameBranch rename -> rename(rename);
                case RenameDepartment rename -> rename(rename);
            }
        }

        private void add(AddTeam add) {
            requireFree(add.code(), team(add.code()).isPresent());
            var known = department(add.department().zh().strip());
            var team = new TeamView(add.code(), checked(add.name()), known.orElseGet(() -> checked(add.department())));
            staff.add(team);
            tell("team", team.code(), null, team.name(), add.by());
        }

        private void add(AddBranch add) {
            requireFree(add.code(), branch(add.code()).isPresent());
            var branch = new BranchView(add.code(), checked(add.name()));
            staff.add(branch);
            tell("branch", branch.code(), null, branch.name(), add.by());
        }

        private void rename(RenameTeam rename) {
            var team = team(rename.code())
                    .orElseThrow(() -> Refused.notFound("staff.unknown-team", "No team is called that"));
            var name = checked(rename.name());
            organisation.renameTeam(team.code(), name);
            tell("team", team.code(), team.name(), name, rename.by());
        }

        private void rename(RenameBranch rename) {
            var branch = branch(rename.code())
                    .orElseThrow(() -> Refused.notFound("staff.unknown-branch", "No branch is called that"));
            var name = checked(rename.name());
            organisation.renameBranch(branch.code(), name);
            tell("branch", branch.code(), branch.name(), name, rename.by());
        }

        /** Where posts hold in it they go on holding in it. */
        private void rename(RenameDepartment rename) {
            var before = department(rename.department())
                    .orElseThrow(() -> Refused.notFound("staff.unknown-department", "No department is called that"));
            var name = checked(rename.name());
            if (!name.zh().equals(before.zh()) && department(name.zh()).isPresent()) {
                throw Refused.conflict("staff.department-taken", "Another department is called that");
            }
            organisation.renameDepartment(before.zh(), name);
            tell("department", before.zh(), before, name, rename.by());
        }

        private Optional<TeamView> team(String code) {
            return staff.teams().stream()
                    .filter(team -> team.code().equals(code))
                    .findFirst();
        }

        private Optional<BranchView> branch(String code) {
            return staff.branches().stream()
                    .filter(branch -> branch.code().equals(code))
                    .findFirst();
        }

        private Optional<Bilingual> department(String zh) {
            return staff.teams().stream()
                    .map(TeamView::department)
                    .filter(department -> department.zh().equals(zh))
                    .findFirst();
        }

        private static void requireFree(String code, boolean taken) {
            if (!CODE.matcher(code).matches()) {
                throw Refused.invalid(
                        "staff.code-malformed", "A code is small letters, digits and hyphens, 40 at most");
            }
            if (taken) {
                throw Refused.conflict("staff.code-taken", "Another one has this code");
            }
        }

        private static Bilingual checked(Bilingual name) {
            return new Bilingual(Words.required(name.zh(), LONGEST), Words.required(name.en(), LONGEST));
        }

        private void tell(String what, String code, @Nullable Bilingual before, Bilingual name, StaffId by) {
            events.publishEvent(new OrganisationChanged(what, code, before, name, by, Actor.of(by), clock.instant()));
        }
    }
}
