package io.jinqiao.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after a command, sorted: {@code --name value}, {@code --flag}, and the rest.
 *
 * @param given options by name without dashes; a flag's value is empty
 */
public record Options(Map<String, String> given, List<String> rest) {

    /** Refuses options that are neither in {@code valued} nor in {@code flags}. */
    public static Options of(List<String> args, Set<String> valued, Set<String> flags) {
        var given = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var words = args.iterator(); words.hasNext(); ) {
            var word = words.next();
            var name = word.startsWith("--") ? word.substring(2) : "";
            if (name.isEmpty()) {
                rest.add(word);
            } else if (flags.contains(name)) {
                given.put(name, "");
            } else if (!valued.contains(name)) {
                throw new WrongUse("unknown option " + word);
            } else if (!words.hasNext()) {
                throw new WrongUse(word + " needs a value");
            } else {
                given.put(name, words.next());
            }
        }
        return new Options(Map.copyOf(given), List.copyOf(rest));
    }

    public boolean has(String flag) {
        return given.containsKey(flag);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** A whole number above zero. */
    public int number(String name, int otherwise) {
        return text(name).map(value -> positive(name, value)).orElse(otherwise);
    }

    private static int positive(String name, String value) {
        try {
            var number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Refused below, like zero.
        }
        throw new WrongUse("--%s needs a whole number above zero, not %s".formatted(name, value));
    }
}
