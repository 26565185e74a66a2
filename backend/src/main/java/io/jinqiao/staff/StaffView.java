package io.jinqiao.staff;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as others see them.
 *
 * @param number the service number that customers are told, for example {@code 1024}
 * @param team the team's code, empty for staff without one
 * @param skills first-level business codes with a level 1–5; {@code lang.en} for service in English
 * @param capacity the greatest number of conversations at once, 0 for staff who serve nobody
 * @param branch the code of the branch where they work, empty for the head office
 * @param areas where a post holds, for those of their posts that hold not everywhere
 */
public record StaffView(
        StaffId id,
        String username,
        String number,
        Bilingual name,
        String team,
        List<String> posts,
        List<Skill> skills,
        int capacity,
        String branch,
        Map<String, Area> areas) {

    public StaffView {
        areas = Map.copyOf(areas);
    }

    /** Somebody of the head office, whose posts hold everywhere. */
    public StaffView(
            StaffId id,
            String username,
            String number,
            Bilingual name,
            String team,
            List<String> posts,
            List<Skill> skills,
            int capacity) {
        this(id, username, number, name, team, posts, skills, capacity, "", Map.of());
    }

    /** Where one of their posts holds. */
    public Area area(String post) {
        return areas.getOrDefault(post, Area.EVERYWHERE);
    }

    /**
     * What somebody can do, and how well.
     *
     * @param level 1 (new) to 5 (expert)
     * @param until the last day on which it counts, where it needs a certificate that ends; null where it does not
     */
    public record Skill(String code, int level, @Nullable LocalDate until) {

        /** For as long as they are here. */
        public Skill(String code, int level) {
            this(code, level, null);
        }

        public boolean counts(LocalDate day) {
            return until == null || !day.isAfter(until);
        }
    }
}
