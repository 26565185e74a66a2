package io.jinqiao.assistant.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes personal data out of words that leave the house, and puts them back into what comes home. */
final class Masking {

    /** E-mail addresses, identity numbers, and any long number however it is spaced: cards, phones, accounts. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)++|(?<!\\d)\\d{17}[\\dXx](?!\\d)|(?<!\\d)\\+?\\d(?:[ -]?\\d){5,}+(?!\\d)");

    private static final Pattern MARK = Pattern.compile("\\[\\[P(\\d{1,4})]]");

    /** Of marks that somebody typed. */
    private static final Pattern BRACKETS = Pattern.compile("\\[\\[|]]");

    private final List<String> hidden = new ArrayList<>();
    private final List<String> names;

    /** @param names of people that are known to be meant, at least two letters long */
    Masking(List<String> names) {
        this.names = names.stream().filter(name -> name.strip().length() > 1).toList();
    }

    String mask(String words) {
        var masked = BRACKETS.matcher(words).replaceAll(found -> hide(found.group()));
        for (var name : names) {
            masked = replace(Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE), masked);
        }
        return replace(PERSONAL, masked);
    }

    /** Empty when the words hold a mark that nobody set: whatever wrote them made it up. */
    Optional<String> restore(String words) {
        var marks = MARK.matcher(words);
        if (marks.results()
                .anyMatch(mark -> Integer.parseInt(mark.group(1)) > hidden.size()
                        || mark.group(1).equals("0"))) {
            return Optional.empty();
        }
        var restored = marks.reset()
                .replaceAll(mark -> Matcher.quoteReplacement(hidden.get(Integer.parseInt(mark.group(1)) - 1)));
        return marks.reset().replaceAll(" ").contains("[[P") ? Optional.empty() : Optional.of(restored);
    }

    private String replace(Pattern pattern, String words) {
        return pattern.matcher(words).replaceAll(found -> {
            if (MARK.matcher(words)
                    .results()
                    .anyMatch(mark -> mark.start() <= found.start() && found.end() <= mark.end())) {
                return Matcher.quoteReplacement(found.group());
            }
            return hide(found.group());
        });
    }

    private String hide(String words) {
        hidden.add(words);
        return Matcher.quoteReplacement("[[P" + hidden.size() + "]]");
    }
}
