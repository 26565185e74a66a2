package io.jinqiao.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question to values with names: {@code amount > 50000 and kind = credit}, {@code branch in (east, west)}, {@code phone is
 * known}, {@code not (a = b or c is unknown)}. It can compare and nothing else, so nobody can break out of it.
 */
public final class Condition {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(<=|>=|!=|[=<>(),]|'[^']*'|[\\p{L}_][\\p{L}\\d_-]*|-?\\d[\\d.-]*(?:[T:][\\d:]*)?)");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "is", "known", "unknown");
    private static final int LONGEST = 400;

    private final List<String> tokens;
    private final Set<String> names = new TreeSet<>();
    private final Node root;
    private int at;

    private Condition(List<String> tokens) {
        this.tokens = tokens;
        this.root = any();
        if (at < tokens.size()) {
            throw wrong();
        }
    }

    /** Refuses with {@link IllegalArgumentException} what is not a condition. */
    public static Condition parse(String words) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(words);
        var end = 0;
        while (end < words.length() && matcher.region(end, words.length()).lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (words.length() > LONGEST || !words.substring(end).isBlank()) {
            throw new IllegalArgumentException("Not a condition: " + words);
        }
        return new Condition(tokens);
    }

    /** Unknown names compare with nothing. */
    public boolean holds(Map<String, String> values) {
        return root.holds(values);
    }

    /** The names it asks about. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    private interface Node {

        boolean holds(Map<String, String> values);
    }

    private Node any() {
        var left = all();
        while (next("or")) {
            var before = left;
            var right = all();
            left = values -> before.holds(values) || right.holds(values);
        }
        return left;
    }

    private Node all() {
        var left = one();
        while (next("and")) {
            var before = left;
            var right = one();
            left = values -> before.holds(values) && right.holds(values);
        }
        return left;
    }

    private Node one() {
        if (next("not")) {
            var inner = one();
            return values -> !inner.holds(values);
        }
        if (next("(")) {
            var inner = any();
            expect(")");
            return inner;
        }
        return comparison(name());
    }

    private Node comparison(String name) {
        if (next("is")) {
            if (next("known")) {
                return values -> values.containsKey(name);
            }
            expect("unknown");
            return values -> !values.containsKey(name);
        }
        if (next("in")) {
            var wanted = list();
            return values -> wanted.stream().anyMatch(each -> compare(values.get(name), each) == 0);
        }
        var operator = take();
        var right = value();
        return switch (operator) {
            case "=" -> values -> known(values, name) && compare(values.get(name), right) == 0;
            case "!=" -> values -> known(values, name) && compare(values.get(name), right) != 0;
            case "<" -> values -> known(values, name) && compare(values.get(name), right) < 0;
            case "<=" -> values -> known(values, name) && compare(values.get(name), right) <= 0;
            case ">" -> values -> known(values, name) && compare(values.get(name), right) > 0;
            case ">=" -> values -> known(values, name) && compare(values.get(name), right) >= 0;
            default -> throw wrong();
        };
    }

    private static boolean known(Map<String, String> values, String name) {
        return values.containsKey(name);
    }

    /** As numbers when both are; otherwise as texts, in which days written year first compare rightly. */
    private static int compare(@Nullable String left, String right) {
        if (left == null) {
            return -1;
        }
        return isNumber(left) && isNumber(right)
                ? new BigDecimal(left).compareTo(new BigDecimal(right))
                : left.compareTo(right);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(?:\\.\\d+)?");
    }

    private List<String> list() {
        expect("(");
        var values = new ArrayList<>(List.of(value()));
        while (next(",")) {
            values.add(value());
        }
        expect(")");
        return values;
    }

    private String name() {
        var name = take();
        if (!Character.isLetter(name.charAt(0)) || KEYWORDS.contains(name)) {
            throw wrong();
        }
        names.add(name);
        return name;
    }

    private String value() {
        var value = take();
        if (value.startsWith("'")) {
            return value.substring(1, value.length() - 1);
        }
        if (!Character.isLetterOrDigit(value.charAt(value.length() - 1)) || KEYWORDS.contains(value)) {
            throw wrong();
        }
        return value;
    }

    private boolean next(String wanted) {
        if (at < tokens.size() && tokens.get(at).equals(wanted)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String wanted) {
        if (!next(wanted)) {
            throw wrong();
        }
    }

    private String take() {
        if (at >= tokens.size()) {
            throw wrong();
        }
        return tokens.get(at++);
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("Not a condition: " + String.join(" ", tokens));
    }
}
