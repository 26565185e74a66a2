package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Threads;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who belongs to which team on a day: as they did when the day was first counted. Read within one transaction. */
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
        var now = new HashMap<UUID, String>();
        for (var person : staff.all()) {
            now.put(person.id().value(), team(person));
        }
        return new Threads((who, day) ->
                kept.computeIfAbsent(day, _ -> new HashMap<>()).computeIfAbsent(who, _ -> first(who, day, now)));
    }

    private String first(UUID who, LocalDate day, Map<UUID, String> now) {
        var team = now.getOrDefault(who, "");
        stories.belong(who, day, team);
        return team;
    }

    private static String team(StaffView person) {
        return person.team();
    }
}
