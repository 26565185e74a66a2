package io.jinqiao.staff;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody to hire.
 *
 * @param posts codes of posts: {@code agent}, {@code supervisor}, {@code ticket-handler}, {@code business-expert},
 *     {@code compliance-officer}, {@code knowledge-manager}, {@code examiner}, {@code administrator}
 * @param secondFactor asked of this person whatever the rule says of their posts
 * @param password in clear; only its Argon2id hash is kept
 * @param branch the code of the branch where they work, empty for the head office
 * @param areas where a post holds, for those that hold not everywhere
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
        boolean secondFactor,
        String branch,
        Map<String, Area> areas) {

    /** Somebody of the head office, whose posts hold everywhere. */
    public NewStaff(
            String username,
            String password,
            String number,
            Bilingual name,
            String team,
            List<String> posts,
            List<StaffView.Skill> skills,
            int capacity,
            boolean secondFactor) {
        this(username, password, number, name, team, posts, skills, capacity, secondFactor, "", Map.of());
    }

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

    /** The same person with these posts. */
    public NewStaff withPosts(List<String> others) {
        var theirs = new HashMap<>(areas);
        theirs.keySet().retainAll(others);
        return new NewStaff(
                username, password, number, name, team, others, skills, capacity, secondFactor, branch, theirs);
    }

    @Override
    public String toString() {
        return "NewStaff[" + number + "]";
    }
}
