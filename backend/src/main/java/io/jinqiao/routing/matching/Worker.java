package io.jinqiao.routing.matching;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody who is there now and serves.
 *
 * @param skills levels 1–5 by first-level business code; {@code general}; {@code lang.en}; only what counts today, so
 *     that a certificate that has run out leaves its skill out
 * @param results what came of this person's closed matters, by skill
 * @param capacity the most places at once; 0 for somebody who is there and takes nothing
 * @param load how many places what is held now takes
 * @param idleSince when this person was last given something or finished something
 */
public record Worker(
        StaffId id,
        String team,
        Map<String, Integer> skills,
        Map<String, Result> results,
        int capacity,
        int load,
        Instant idleSince) {

    public static final String GENERAL = "general";

    private static final String LANGUAGE = "lang.";

    public Worker {
        skills = Map.copyOf(skills);
        results = Map.copyOf(results);
        if (capacity < 0 || load < 0) {
            throw new IllegalArgumentException("capacity %d or load %d".formatted(capacity, load));
        }
    }

    /**
     * Closed matters of one skill.
     *
     * @param closed how many, older ones counted less
     * @param solved how many of them were solved at once and to the customer's content
     */
    public record Result(double closed, double solved) {

        public static final Result NONE = new Result(0, 0);

        public Result {
            if (!(closed >= 0 && solved >= 0 && solved <= closed)) {
                throw new IllegalArgumentException("%f solved of %f".formatted(solved, closed));
            }
        }
    }

    public int room() {
        return Math.max(0, capacity - load);
    }

    /** How many of their places something takes that weighs so many: all they have when it weighs more. */
    public int need(int places) {
        return Math.min(places, capacity);
    }

    /** Whether there is room for something that weighs so many places. */
    public boolean fits(int places) {
        return room() > 0 && need(places) <= room();
    }

    /** How many more of what weighs so many places. */
    public int more(int places) {
        return room() / Math.max(1, need(places));
    }

    /** How many of it they hold when they hold nothing else. */
    public int most(int places) {
        return capacity / Math.max(1, need(places));
    }

    /** 0 when this person must not be given it; whoever knows some business is good for an ordinary question. */
    public int level(String skill) {
        var own = skills.getOrDefault(skill, 0);
        return own == 0 && skill.equals(GENERAL) && knowsBusiness() ? 1 : own;
    }

    public boolean speaks(Language language) {
        return language == Language.ZH || skills.getOrDefault(LANGUAGE + language.code(), 0) > 0;
    }

    /** After being given something. */
    Worker with(int newLoad, Instant newIdleSince) {
        return new Worker(id, team, skills, results, capacity, newLoad, newIdleSince);
    }

    private boolean knowsBusiness() {
        return skills.keySet().stream().anyMatch(skill -> !skill.startsWith(LANGUAGE));
    }
}
