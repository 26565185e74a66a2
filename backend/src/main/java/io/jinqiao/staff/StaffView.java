package io.jinqiao.staff;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.StaffId;
import java.util.List;

/**
 * A member of staff as others see them.
 *
 * @param number the service number that customers are told, for example {@code 1024}
 * @param team the team's code, empty for staff without one
 * @param skills first-level business codes with a level 1–5; {@code lang.en} for service in English
 * @param capacity the greatest number of conversations at once, 0 for staff who serve nobody
 */
public record StaffView(
        StaffId id,
        String username,
        String number,
        Bilingual name,
        String team,
        List<String> posts,
        List<Skill> skills,
        int capacity) {

    /** What somebody can do, and how well: 1 (new) to 5 (expert). */
    public record Skill(String code, int level) {}
}
