package io.jinqiao.identity.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.identity.Level;
import io.jinqiao.identity.Standing.Means;
import io.jinqiao.kernel.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.Yaml;

/**
 * What needs which level, how long each proof lasts, and what a one-time code is, as data.
 *
 * @param lasts how long a proof counts, by means
 * @param codeLasts how long a code may be entered
 * @param tries wrong codes before it is void
 * @param questions about what the house knows, all of which must be answered right
 * @param failuresADay void codes of one customer on one day, after which none is sent until the next
 */
record LevelRules(
        String version,
        String source,
        Map<Means, Duration> lasts,
        Duration codeLasts,
        int tries,
        int failuresADay,
        Questions questions,
        List<Need> needs) {

    /** @param what a code, {@code act:…} for an act of a flow, {@code errand:…} for a process begun by hand */
    record Need(String what, Level level, Bilingual title) {}

    /**
     * Questions about what the house knows.
     *
     * @param ask how many are asked at once, by the machine's choice
     * @param lasts how long they may be answered
     * @param failures wrong or late answers of one customer, after which none is asked for {@code locked}
     */
    record Questions(int ask, Duration lasts, int failures, Duration locked, List<Question> all) {

        Questions {
            all = List.copyOf(all);
        }
    }

    record Question(String code, Bilingual title) {}

    /** What is not listed changes or shows something of a customer that nobody has thought about yet. */
    private static final Level UNLISTED = Level.L2;

    LevelRules {
        lasts = Map.copyOf(lasts);
        needs = List.copyOf(needs);
    }

    Level needed(String what) {
        return needs.stream()
                .filter(need -> need.what().equals(what))
                .map(Need::level)
                .findFirst()
                .orElse(UNLISTED);
    }

    Duration lasts(Means means) {
        return requireNonNull(lasts.get(means));
    }

    static LevelRules read(Resource file) {
        try (var in = file.getInputStream()) {
            Map<String, Object> yaml = new Yaml().load(in);
            var lasts = new EnumMap<Means, Duration>(Means.class);
            part(yaml, "lasts").forEach((means, time) -> lasts.put(Means.valueOf(means), Duration.parse(time)));
            var code = part(yaml, "code");
            return new LevelRules(
                    String.valueOf(yaml.get("version")),
                    String.valueOf(yaml.get("source")),
                    lasts,
                    Duration.parse(requireNonNull(code.get("lasts"))),
                    Integer.parseInt(requireNonNull(code.get("tries"))),
                    Integer.parseInt(requireNonNull(code.get("failures-a-day"))),
                    questions((Map<?, ?>) requireNonNull(yaml.get("questions"))),
                    ((List<?>) requireNonNull(yaml.get("needs")))
                            .stream().map(LevelRules::need).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Questions questions(Map<?, ?> part) {
        return new Questions(
                Integer.parseInt(String.valueOf(part.get("ask"))),
                Duration.parse(String.valueOf(part.get("lasts"))),
                Integer.parseInt(String.valueOf(part.get("failures"))),
                Duration.parse(String.valueOf(part.get("locked"))),
                ((List<?>) requireNonNull(part.get("of")))
                        .stream()
                                .map(row -> (Map<?, ?>) row)
                                .map(LevelRules::question)
                                .toList());
    }

    private static Question question(Map<?, ?> row) {
        return new Question(
                String.valueOf(row.get("code")),
                new Bilingual(String.valueOf(row.get("zh")), String.valueOf(row.get("en"))));
    }

    private static Need need(Object row) {
        var need = (Map<?, ?>) row;
        return new Need(
                String.valueOf(need.get("what")),
                Level.valueOf(String.valueOf(need.get("level"))),
                new Bilingual(String.valueOf(need.get("zh")), String.valueOf(need.get("en"))));
    }

    private static Map<String, String> part(Map<String, Object> yaml, String name) {
        var part = new java.util.LinkedHashMap<String, String>();
        ((Map<?, ?>) requireNonNull(yaml.get(name)))
                .forEach((key, value) -> part.put(String.valueOf(key), String.valueOf(value)));
        return part;
    }
}
