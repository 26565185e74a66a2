package io.jinqiao.compliance.rules;

import io.jinqiao.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that stand for one another inside a phrase; {@code <sure>赚} is 肯定赚, 一定赚 and so on. */
final class WordClasses {

    private static final Pattern CLASS = Pattern.compile("<([a-z-]+)>");

    private final Map<String, List<String>> classes;

    WordClasses(Map<String, List<String>> classes) {
        this.classes = Map.copyOf(classes);
    }

    /** Refuses with {@code compliance.unknown-class}. */
    Stream<String> expand(String piece) {
        var match = CLASS.matcher(piece);
        if (!match.find()) {
            return Stream.of(piece);
        }
        var words = classes.get(match.group(1));
        if (words == null) {
            throw Refused.invalid("compliance.unknown-class", "No class of words is called " + match.group(1));
        }
        return words.stream()
                .flatMap(word -> expand(piece.substring(0, match.start()) + word + piece.substring(match.end())));
    }
}
