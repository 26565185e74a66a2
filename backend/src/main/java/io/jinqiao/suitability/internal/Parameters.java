package io.jinqiao.suitability.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * What suitability is judged by, as data.
 *
 * @param validityMonths an assessment older than this counts no more; 1 to 60
 * @param maxADay assessments of one customer on one day; 1 to 10
 * @param maxInTwelveMonths and in the twelve months before; up to 50
 * @param elderAge in full years; from this age on the duties of care are owed; 50 to 100
 * @param elderDuties codes of {@link #DUTIES}, at least one
 * @param matrix for C1 to C5 the highest product level that suits, 0 for none; never falls from one to the next
 * @param waiver whether a signed waiver lets a sale go on against the match
 */
record Parameters(
        int version,
        int validityMonths,
        int maxADay,
        int maxInTwelveMonths,
        int elderAge,
        List<String> elderDuties,
        List<Integer> matrix,
        boolean waiver,
        String source) {

    static final List<String> DUTIES = List.of("fuller-disclosure", "extra-warning", "more-time", "follow-up");

    private static final int LEVELS = 5;
    private static final int LONGEST = 300;

    /** Refuses with {@code suitability.bad-parameters}. */
    Parameters {
        elderDuties = List.copyOf(elderDuties);
        matrix = List.copyOf(matrix);
        source = Words.required(source, LONGEST);
        must(validityMonths >= 1 && validityMonths <= 60, "An assessment is valid for 1 to 60 months");
        must(maxADay >= 1 && maxADay <= 10, "1 to 10 assessments a day");
        must(
                maxInTwelveMonths >= maxADay && maxInTwelveMonths <= 50,
                "No more in a year than 50, no fewer than in a day");
        must(elderAge >= 50 && elderAge <= 100, "Care begins between 50 and 100");
        must(!elderDuties.isEmpty() && DUTIES.containsAll(elderDuties), "At least one of the known duties of care");
        must(isMatrix(matrix), "Five levels from 0 to 5, none lower than the one before");
    }

    private static boolean isMatrix(List<Integer> matrix) {
        return matrix.size() == LEVELS
                && matrix.stream().allMatch(level -> level >= 0 && level <= LEVELS)
                && IntStream.range(1, LEVELS).allMatch(i -> matrix.get(i) >= matrix.get(i - 1));
    }

    private static void must(boolean holds, String words) {
        if (!holds) {
            throw Refused.invalid("suitability.bad-parameters", words);
        }
    }

    /** The highest product level that suits a customer of this level, 1 to 5. */
    int suits(int level) {
        return matrix.get(level - 1);
    }

    Parameters numbered(int version) {
        return new Parameters(
                version, validityMonths, maxADay, maxInTwelveMonths, elderAge, elderDuties, matrix, waiver, source);
    }

    static Parameters shipped() {
        try (var in = new ClassPathResource("suitability/parameters.yaml").getInputStream()) {
            Map<String, Object> yaml = new Yaml().load(in);
            return new Parameters(
                    number(yaml, "version"),
                    number(yaml, "validity-months"),
                    number(yaml, "max-a-day"),
                    number(yaml, "max-in-twelve-months"),
                    number(yaml, "elder-age"),
                    list(yaml, "elder-duties").stream().map(String::valueOf).toList(),
                    list(yaml, "matrix").stream().map(Integer.class::cast).toList(),
                    (Boolean) requireNonNull(yaml.get("waiver")),
                    requireNonNull(yaml.get("source")).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> list(Map<String, Object> yaml, String key) {
        return (List<?>) requireNonNull(yaml.get(key));
    }

    private static int number(Map<String, Object> yaml, String key) {
        return (Integer) requireNonNull(yaml.get(key), key);
    }
}
