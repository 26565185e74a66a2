package io.jinqiao.dialogue.internal;

import io.jinqiao.kernel.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with holes for slots and for what acts told: {@code {tail}}. */
final class Holes {

    private static final Pattern HOLE = Pattern.compile("\\{([\\p{L}_][\\p{L}\\d_-]*)}");

    private Holes() {}

    /** An unknown hole is left empty. */
    static String fill(String words, Memory memory, Language language) {
        return HOLE.matcher(words).replaceAll(hole -> Matcher.quoteReplacement(value(hole, memory, language)));
    }

    static Set<String> in(String words) {
        var names = new TreeSet<String>();
        HOLE.matcher(words).results().forEach(hole -> names.add(hole.group(1)));
        return names;
    }

    private static String value(MatchResult hole, Memory memory, Language language) {
        var filled = memory.slots().get(hole.group(1));
        return filled != null ? filled.shown().in(language) : memory.told().getOrDefault(hole.group(1), "");
    }
}
