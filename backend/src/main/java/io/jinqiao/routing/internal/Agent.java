package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody who serves, as the matcher sees them.
 *
 * @param present ready, and their desk is connected
 * @param skills levels by first-level business code; {@code general}; {@code lang.en}
 */
record Agent(
        StaffId id,
        String team,
        boolean present,
        Map<String, Integer> skills,
        int capacity,
        int load,
        Instant idleSince) {

    static final String GENERAL = "general";

    Agent {
        skills = Map.copyOf(skills);
    }

    boolean free() {
        return present && load < capacity;
    }

    int level(String skill) {
        return skills.getOrDefault(skill, 0);
    }

    /** Good for an ordinary question: whoever knows some business at all. */
    int generalLevel() {
        var knowsBusiness = skills.keySet().stream().anyMatch(skill -> !skill.startsWith("lang."));
        return knowsBusiness ? Math.max(1, level(GENERAL)) : 0;
    }

    Agent busier(Instant now) {
        return new Agent(id, team, present, skills, capacity, load + 1, now);
    }
}
