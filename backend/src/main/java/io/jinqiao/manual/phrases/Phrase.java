package io.jinqiao.manual.phrases;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What must be said at a step.
 *
 * @param code stable within its manual
 * @param meaning what the customer must understand
 * @param wording ready to be sent
 * @param points each must be said, in one message or several; at least one
 */
public record Phrase(String code, Bilingual meaning, Bilingual wording, List<Point> points) {

    static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private static final int MOST = 6;
    private static final int LONGEST = 500;

    /** Refuses with {@code manual.bad-code}, {@code manual.points-missing}, {@code manual.too-much}. */
    public Phrase {
        code(code);
        meaning = required(meaning);
        wording = required(wording);
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw Refused.invalid("manual.points-missing", "A phrase has at least one point");
        }
        if (points.size() > MOST) {
            throw Refused.invalid("manual.too-much", "At most %d points".formatted(MOST));
        }
    }

    static Bilingual required(Bilingual words) {
        return new Bilingual(Words.required(words.zh(), LONGEST), Words.required(words.en(), LONGEST));
    }

    static void code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw Refused.invalid("manual.bad-code", "Codes are small letters, digits and dashes");
        }
    }

    /** Refuses with {@code manual.double-code}. */
    static void unlike(List<String> codes) {
        if (new HashSet<>(codes).size() < codes.size()) {
            throw Refused.invalid("manual.double-code", "A code stands for one thing");
        }
    }
}
