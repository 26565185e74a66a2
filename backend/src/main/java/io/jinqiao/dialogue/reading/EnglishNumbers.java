package io.jinqiao.dialogue.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in English words: {@code thirty-five thousand}, {@code two hundred and five}, {@code a thousand}. */
final class EnglishNumbers {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> LARGE = Map.of("thousand", 1_000L, "grand", 1_000L, "million", 1_000_000L);

    private static final String WORD = "(?:" + String.join("|", SMALL) + "|" + String.join("|", TENS)
            + "|hundred|thousand|grand|million|\\d+(?:\\.\\d+)?)";

    /** A run of such words. */
    static final String RUN =
            "(?:\\ban? (?=hundred|thousand|million))?\\b" + WORD + "\\b(?:(?: and |[ -])" + WORD + "\\b)*";

    private EnglishNumbers() {}

    static Optional<BigDecimal> parse(String words) {
        var total = BigDecimal.ZERO;
        var section = BigDecimal.ZERO;
        for (var word : words.split("[ -]+", -1)) {
            var large = LARGE.get(word);
            if (word.equals("and")) {
                continue;
            }
            if (word.equals("hundred")) {
                section = (section.signum() == 0 ? BigDecimal.ONE : section).multiply(BigDecimal.valueOf(100));
            } else if (large != null) {
                total = total.add(
                        (section.signum() == 0 ? BigDecimal.ONE : section).multiply(BigDecimal.valueOf(large)));
                section = BigDecimal.ZERO;
            } else {
                section = section.add(value(word));
            }
        }
        var sum = total.add(section);
        return sum.signum() > 0 ? Optional.of(sum) : Optional.empty();
    }

    private static BigDecimal value(String word) {
        var small = SMALL.indexOf(word);
        var tens = TENS.indexOf(word);
        if (small >= 0 || tens >= 0) {
            return BigDecimal.valueOf(small >= 0 ? small : (tens + 2) * 10L);
        }
        return word.matches("\\d+(?:\\.\\d+)?") ? new BigDecimal(word) : BigDecimal.ZERO;
    }
}
