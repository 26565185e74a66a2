package io.jinqiao.suitability.internal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * What suitability is judged by, as data.
 *
 * @param validityMonths an assessment older than this counts no more
 * @param maxADay assessments of one customer on one day
 * @param maxInTwelveMonths and in the twelve months before
 * @param elderAge in full years; from this age on the duties of care are owed
 * @param waiver whether a signed waiver lets a sale go on against the match
 */
record Parameters(
        int version,
        int validityMonths,
        int maxADay,
        int maxInTwelveMonths,
        int elderAge,
        List<String> elderDuties,
        boolean waiver,
        String source) {

    static Parameters shipped() {
        try (var in = new ClassPathResource("suitability/parameters.yaml").getInputStream()) {
            Map<String, Object> yaml = new Yaml().load(in);
            return new Parameters(
                    number(yaml, "version"),
                    number(yaml, "validity-months"),
                    number(yaml, "max-a-day"),
                    number(yaml, "max-in-twelve-months"),
                    number(yaml, "elder-age"),
                    duties(yaml),
                    (Boolean) requireNonNull(yaml.get("waiver")),
                    requireNonNull(yaml.get("source")).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> duties(Map<String, Object> yaml) {
        return ((List<?>) requireNonNull(yaml.get("elder-duties")))
                .stream().map(String::valueOf).toList();
    }

    private static int number(Map<String, Object> yaml, String key) {
        return (Integer) requireNonNull(yaml.get(key), key);
    }
}
