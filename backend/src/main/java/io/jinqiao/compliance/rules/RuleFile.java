package io.jinqiao.compliance.rules;

import static java.util.Objects.requireNonNull;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.kernel.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * The rules that come with the product, each in its newest version.
 *
 * @param classes words that stand for one another in phrases
 */
public record RuleFile(Map<String, List<String>> classes, List<GateRule> rules) {

    public static RuleFile shipped() {
        try (var in = new ClassPathResource("compliance/rules.yaml").getInputStream()) {
            return read(new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleSet compiled() {
        return new RuleSet(rules, classes);
    }

    @SuppressWarnings("unchecked") // it is our own file, read in every test
    private static RuleFile read(Map<String, Object> yaml) {
        var classes = (Map<String, List<String>>) requireNonNull(yaml.get("classes"));
        var rules = (List<Map<String, Object>>) requireNonNull(yaml.get("rules"));
        return new RuleFile(classes, rules.stream().map(RuleFile::rule).toList());
    }

    private static GateRule rule(Map<String, Object> yaml) {
        return new GateRule(
                text(yaml, "code"),
                yaml.get("version") instanceof Integer version ? version : 1,
                yaml.get("kind") == null ? GateRule.Kind.WORDS : GateRule.Kind.valueOf(text(yaml, "kind")),
                bilingual(yaml, "name"),
                Map.of(
                        Speaker.MACHINE, Outcome.valueOf(text(yaml, "machine")),
                        Speaker.STAFF, Outcome.valueOf(text(yaml, "staff"))),
                phrases(yaml.get("says")),
                phrases(yaml.get("not")),
                phrases(yaml.get("with")),
                !Boolean.FALSE.equals(yaml.get("negatable")),
                !Boolean.FALSE.equals(yaml.get("quotable")),
                bilingual(yaml, "instead"),
                text(yaml, "source"),
                false);
    }

    private static Bilingual bilingual(Map<String, Object> yaml, String key) {
        return yaml.get(key) instanceof Map<?, ?> words
                ? new Bilingual(String.valueOf(words.get("zh")), String.valueOf(words.get("en")))
                : new Bilingual("", "");
    }

    private static List<String> phrases(@Nullable Object list) {
        return list instanceof List<?> phrases
                ? phrases.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(Map<String, Object> yaml, String key) {
        return requireNonNull(yaml.get(key), key).toString();
    }
}
