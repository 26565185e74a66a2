package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** Holds the rules and asks them all. */
@Component
class Gate implements Compliance {

    /** Rules change at midnight where the institution is. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final List<Rule> rules;
    private final Clock clock;

    Gate(Clock clock) {
        this.rules = load();
        this.clock = clock;
    }

    @Override
    public Verdict check(String words, Speaker speaker, Language language) {
        var folded = Texts.fold(words);
        var today = LocalDate.ofInstant(clock.instant(), CHINA);
        return new Verdict(rules.stream()
                .filter(rule -> rule.holds(today))
                .flatMap(rule -> rule.check(folded, speaker, language).stream())
                .toList());
    }

    private static List<Rule> load() {
        try (var stream = Gate.class.getResourceAsStream("/compliance/rules.yaml")) {
            List<Map<String, Object>> rules = new Yaml().load(Objects.requireNonNull(stream));
            return rules.stream().map(Rule::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
