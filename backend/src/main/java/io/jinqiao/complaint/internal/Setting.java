package io.jinqiao.complaint.internal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** What the institution words or sets itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "subject")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Setting.Template.class, name = "TEMPLATE"),
    @JsonSubTypes.Type(value = Setting.Limit.class, name = "LIMIT")
})
sealed interface Setting {

    /**
     * What a letter says.
     *
     * @param caseType empty for every type that has none of its own
     */
    record Template(Letter.Kind kind, String caseType, Language language, String title, String words)
            implements Setting {

        private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
        private static final int LONGEST = 8000;

        /** Refuses with {@code complaint.unknown-blank} what nobody would fill in. */
        public Template {
            title = Words.required(title, 100);
            words = Words.required(words, LONGEST);
            if (!caseType.isEmpty()) {
                caseType = CaseType.valueOf(caseType).name();
            }
            BLANK.matcher(words).results().map(blank -> blank.group(1)).forEach(Template::refuseUnknown);
        }

        private static void refuseUnknown(String blank) {
            if (!Letters.BLANKS.contains(blank)) {
                throw Refused.invalid("complaint.unknown-blank", "Nothing fills in {%s}".formatted(blank));
            }
        }
    }

    /**
     * How much a post may grant.
     *
     * @param amount in hundredths of a yuan
     */
    record Limit(String post, long amount) implements Setting {

        private static final Set<String> POSTS = Set.of("complaint-handler", "complaint-head", "operations-head");

        /** Refuses with {@code complaint.bad-limit}. */
        public Limit {
            if (!POSTS.contains(post) || amount < 0) {
                throw Refused.invalid("complaint.bad-limit", "No such post, or less than nothing");
            }
        }
    }
}
