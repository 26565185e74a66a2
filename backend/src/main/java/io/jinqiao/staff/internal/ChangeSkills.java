package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.staff.events.SkillsChanged;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What somebody can do, how well, and until when where a certificate ends (RT1): routing gives nobody what they cannot do that day.
 * Nobody does it for themselves.
 */
record ChangeSkills(StaffId staff, List<Skill> skills, StaffId by) {

    private static final int MOST = 30;
    private static final int EXPERT = 5;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9.-]{0,39}");

    /** Refuses with {@code staff.not-for-oneself} and {@code staff.skills-malformed}. */
    ChangeSkills {
        if (staff.equals(by)) {
            throw Refused.forbidden("staff.not-for-oneself", "Another person does this for you");
        }
        skills = List.copyOf(skills);
        var fits = skills.size() <= MOST
                && skills.stream().map(Skill::code).distinct().count() == skills.size()
                && skills.stream()
                        .allMatch(skill ->
                                CODE.matcher(skill.code()).matches() && skill.level() >= 1 && skill.level() <= EXPERT);
        if (!fits) {
            throw Refused.invalid("staff.skills-malformed", "At most 30 skills, each once, with a level from 1 to 5");
        }
    }

    @UseCase
    static class Handler {

        private final StaffRepository staff;
        private final AccountRepository accounts;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(StaffRepository staff, AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
            this.staff = staff;
            this.accounts = accounts;
            this.events = events;
            this.clock = clock;
        }

        /** Nothing happens where nothing would change. */
        void handle(ChangeSkills command) {
            var person = accounts.lock(command.staff()).person();
            if (person.skills().equals(command.skills())) {
                return;
            }
            staff.learn(person.id(), command.skills());
            events.publishEvent(new SkillsChanged(
                    person.id(),
                    person.skills().stream().map(FlatSkill::of).toList(),
                    command.skills().stream().map(FlatSkill::of).toList(),
                    Actor.of(command.by()),
                    clock.instant()));
        }
    }
}
