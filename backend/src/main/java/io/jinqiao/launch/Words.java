package io.jinqiao.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A command line that gets shorter as its words are understood. */
final class Words {

    /** What Spring understands: a dotted property with its value. */
    private static final Pattern PROPERTY = Pattern.compile("--[\\w-]+\\.[^=]+=.*");

    private final List<String> left;

    Words(List<String> words) {
        this.left = new ArrayList<>(words);
    }

    Optional<String> take(String name) {
        var glued = "--" + name + "=";
        for (var word : left) {
            if (word.startsWith(glued)) {
                left.remove(word);
                return Optional.of(word.substring(glued.length()));
            }
        }
        var at = left.indexOf("--" + name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == left.size()) {
            throw new LaunchRefused("--" + name + " needs a value");
        }
        left.remove(at);
        return Optional.of(left.remove(at));
    }

    boolean takeFlag(String name) {
        return left.remove("--" + name);
    }

    /** Refuses what nobody understands, so that a mistyped option is not silently ignored. */
    List<String> rest() {
        left.stream()
                .filter(word -> !PROPERTY.matcher(word).matches())
                .findFirst()
                .ifPresent(word -> {
                    throw new LaunchRefused("run does not know " + word);
                });
        return List.copyOf(left);
    }
}
