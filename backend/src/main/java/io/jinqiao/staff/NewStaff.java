package io.jinqiao.staff;

import io.jinqiao.kernel.Bilingual;
import java.util.List;

/**
 * Somebody to hire.
 *
 * @param posts codes of posts: {@code agent}, {@code supervisor}, {@code ticket-handler}, {@code business-expert},
 *     {@code compliance-officer}, {@code knowledge-manager}, {@code examiner}, {@code administrator}
 * @param secondFactor asked of this person whatever the rule says of their posts
 * @param password in clear; only its Argon2id hash is kept
 */
public record NewStaff(
        String username,
        String password,
        String number,
        Bilingual name,
        String team,
        List<String> posts,
        List<StaffView.Skill> skills,
        int capacity,
        boolean secondFactor) {

    public NewStaff(
            String username,
            String password,
            String number,
            Bilingual name,
            String team,
            List<String> posts,
            List<StaffView.Skill> skills,
            int capacity) {
        this(username, password, number, name, team, posts, skills, capacity, false);
    }

    @Override
    public String toString() {
        return "NewStaff[" + number + "]";
    }
}
