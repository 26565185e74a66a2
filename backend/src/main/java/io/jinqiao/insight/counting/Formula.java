package io.jinqiao.insight.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sum of counts: {@code answered<=60}, {@code offered - abandoned<=5}. {@code answered<=60} means every wait up to 60 seconds.
 *
 * @param factors how often each measure counts
 */
public record Formula(String text, Map<String, Integer> factors) {

    private static final Pattern TERM = Pattern.compile("([+-]?)\\s*([a-z][a-z0-9-]*)(?:<=(\\d+))?\\s*");

    public Formula {
        factors = Map.copyOf(factors);
    }

    /** Refuses, as a mistake of whoever wrote it, what is no sum or names a wait that is not counted. */
    public static Formula of(String text) {
        var factors = new HashMap<String, Integer>();
        var terms = TERM.matcher(text.strip());
        int end = 0;
        while (terms.find()
                && terms.start() == end
                && (end == 0) == terms.group(1).isEmpty()) {
            var sign = terms.group(1).equals("-") ? -1 : 1;
            measures(terms.group(2), terms.group(3)).forEach(measure -> factors.merge(measure, sign, Integer::sum));
            end = terms.end();
        }
        if (end == 0 || end != text.strip().length()) {
            throw new IllegalArgumentException("No formula: " + text);
        }
        return new Formula(text, factors);
    }

    private static Stream<String> measures(String name, @Nullable String within) {
        return within == null ? Stream.of(name) : Waits.within(name, Long.parseLong(within));
    }

    public Set<String> measures() {
        return factors.keySet();
    }

    public long value(ToLongFunction<String> counted) {
        return factors.entrySet().stream()
                .mapToLong(factor -> factor.getValue() * counted.applyAsLong(factor.getKey()))
                .sum();
    }
}
