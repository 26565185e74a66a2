package io.jinqiao.compliance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class GateTest {

    private static final Compliance GATE = gate("2026-11-25T04:00:00Z");

    @Test
    void everyLabelledSentenceIsJudgedRight() throws IOException {
        var wrong = new ArrayList<String>();
        for (var line : text("/compliance/sentences.tsv").lines().toList()) {
            var parts = line.split("\t");
            var verdict = GATE.check(parts[0], Speaker.STAFF, language(parts[0]));
            var rules = verdict.findings().stream().map(Finding::rule).toList();
            if (verdict.outcome() != Outcome.valueOf(parts[1]) || (parts.length > 2 && !rules.contains(parts[2]))) {
                wrong.add(parts[0] + " → " + verdict);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "card", "complaint", "digital", "fee", "loan", "security", "transfer", "wealth"})
    void whatTheDemoBankPublishesToCustomersMayBeSaidByAMachine(String file) throws IOException {
        List<Map<String, Object>> articles = new Yaml().load(text("/demo/knowledge/" + file + ".yaml"));
        for (var article : articles) {
            for (var language : Language.values()) {
                if ("CUSTOMER".equals(article.get("audience"))
                        && article.get(language.code()) instanceof Map<?, ?> wording) {
                    var verdict = GATE.check(String.valueOf(wording.get("answer")), Speaker.MACHINE, language);
                    assertThat(verdict.blocked())
                            .as(article.get("code") + " " + verdict)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aRuleSaysItsVersionTheWordsAndHowToSayIt() {
        assertThat(GATE.check("这款稳赚", Speaker.STAFF, Language.ZH).findings())
                .first()
                .satisfies(finding -> {
                    assertThat(finding.version()).isEqualTo("2026-11-01");
                    assertThat(finding.words()).isEqualTo("稳赚");
                    assertThat(finding.instead()).contains("不保证本金");
                });
    }

    @Test
    void aMachineIsHeldToMoreThanAPerson() {
        assertThat(GATE.check("我个人觉得可以买", Speaker.STAFF, Language.ZH).outcome()).isEqualTo(Outcome.NOTE);
        assertThat(GATE.check("我个人觉得可以买", Speaker.MACHINE, Language.ZH).outcome())
                .isEqualTo(Outcome.BLOCK);
    }

    @Test
    void noRuleSpeaksBeforeItsDay() {
        assertThat(gate("2026-10-31T04:00:00Z")
                        .check("稳赚不赔", Speaker.MACHINE, Language.ZH)
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    private static Compliance gate(String now) {
        return new Gate(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static Language language(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
    }

    private static String text(String resource) throws IOException {
        try (var stream = Objects.requireNonNull(GateTest.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
