package io.jinqiao.policy.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.StaffView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A policy as one version says it.
 *
 * @param number as the house counts its documents
 * @param text plain or small Markdown, at most 50 000 characters
 * @param posts it is for, empty for every post
 * @param teams it is for, empty for every team
 * @param days in which it is to be acknowledged, 1 to 90
 * @param archived whether it is over
 */
record Policy(
        String code,
        int version,
        Kind kind,
        String number,
        Bilingual title,
        String text,
        List<String> posts,
        List<String> teams,
        int days,
        boolean archived) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int LONGEST = 50_000;
    private static final int LONGEST_TITLE = 200;

    enum Kind {
        POLICY,
        PROCEDURE,
        EMERGENCY_PLAN
    }

    /** Refuses with {@code policy.bad-code} and {@code policy.bad-days}. */
    Policy {
        if (!CODE.matcher(code).matches()) {
            throw Refused.invalid("policy.bad-code", "Codes are small letters, digits and dashes");
        }
        if (days < 1 || days > 90) {
            throw Refused.invalid("policy.bad-days", "It is acknowledged in 1 to 90 days");
        }
        number = Words.required(number, LONGEST_TITLE);
        title = new Bilingual(Words.required(title.zh(), LONGEST_TITLE), Words.required(title.en(), LONGEST_TITLE));
        text = Words.required(text, LONGEST);
        posts = List.copyOf(posts);
        teams = List.copyOf(teams);
    }

    Policy numbered(int next) {
        return new Policy(code, next, kind, number, title, text, posts, teams, days, archived);
    }

    /** Somebody of one of its posts and one of its teams. */
    boolean isFor(StaffView person) {
        return (posts.isEmpty() || person.posts().stream().anyMatch(posts::contains))
                && (teams.isEmpty() || teams.contains(person.team()));
    }

    /** A policy has a word for a name, so its id is made of it. */
    static Subject subject(String code) {
        return new Subject("policy", UUID.nameUUIDFromBytes(("policy:" + code).getBytes(StandardCharsets.UTF_8)));
    }
}
