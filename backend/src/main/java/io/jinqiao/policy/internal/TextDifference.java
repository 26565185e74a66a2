package io.jinqiao.policy.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one version says otherwise than another: field by field, and the text line by line. Pure. */
final class TextDifference {

    /** A text of more lines is compared as a whole, so that the time stays bounded. */
    private static final int MOST_LINES = 2_000;

    private TextDifference() {}

    record Changed(String field, String before, String after) {}

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    record Line(Kind kind, String words) {}

    static List<Changed> fields(@Nullable Policy before, Policy after) {
        var old = before == null ? Map.<String, String>of() : map(before);
        var changed = new ArrayList<Changed>();
        map(after).forEach((field, is) -> {
            var was = old.getOrDefault(field, "");
            if (!was.equals(is)) {
                changed.add(new Changed(field, was, is));
            }
        });
        return changed;
    }

    private static Map<String, String> map(Policy policy) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", policy.title().zh() + " / " + policy.title().en());
        fields.put("number", policy.number());
        fields.put("kind", policy.kind().name());
        fields.put("text", policy.text());
        fields.put("posts", String.join("、", policy.posts()));
        fields.put("teams", String.join("、", policy.teams()));
        fields.put("days", String.valueOf(policy.days()));
        fields.put("archived", String.valueOf(policy.archived()));
        return fields;
    }

    /** The longest common lines stay; what is between them was removed or added. */
    static List<Line> lines(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        if (old.size() > MOST_LINES || now.size() > MOST_LINES) {
            return List.of(new Line(Kind.REMOVED, before), new Line(Kind.ADDED, after));
        }
        var longest = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var lines = new ArrayList<Line>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Kind.SAME, old.get(i)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                lines.add(new Line(Kind.REMOVED, old.get(i++)));
            } else {
                lines.add(new Line(Kind.ADDED, now.get(j++)));
            }
        }
        return lines;
    }
}
