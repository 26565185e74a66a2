package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Places;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.counting.Threads.Unit;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who belongs to which team and branch on a day: as they did when the day was first counted. Of days that were counted before
 * branches were, the branch is that of the moment in which it is first asked for. Read within one transaction.
 */
@Component
class Belonging {

    private final StoryRepository stories;
    private final Staff staff;

    Belonging(StoryRepository stories, Staff staff) {
        this.stories = stories;
        this.staff = staff;
    }

    /** For the days of these facts. */
    Threads threads(List<KeptFact> facts) {
        var kept = stories.belongings(facts.stream()
                .map(fact -> fact.at().atZone(Threads.HOME).toLocalDate())
                .distinct()
                .toList());
        var now = new HashMap<UUID, Unit>();
        for (var person : staff.all()) {
            now.put(person.id().value(), unit(person));
        }
        return new Threads((who, day) ->
                kept.computeIfAbsent(day, _ -> new HashMap<>()).computeIfAbsent(who, _ -> first(who, day, now)));
    }

    private Unit first(UUID who, LocalDate day, Map<UUID, Unit> now) {
        return stories.belong(who, day, now.getOrDefault(who, Unit.NONE));
    }

    private static Unit unit(StaffView person) {
        return new Unit(person.team(), person.branch().isEmpty() ? Places.HEAD_OFFICE : person.branch());
    }
}
