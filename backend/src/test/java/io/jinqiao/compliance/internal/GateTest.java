package io.jinqiao.compliance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.compliance.rules.RuleFile;
import io.jinqiao.compliance.rules.RuleSet;
import io.jinqiao.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The rules that come with the product, on words of every kind. */
class GateTest {

    @Test
    void everyLabelledSentenceIsJudgedRight() throws IOException {
        var wrong = new ArrayList<String>();
        for (var line : text("/compliance/sentences.tsv").lines().toList()) {
            var parts = line.split("\t");
            var verdict = staff(parts[0]);
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
        var stopped = new ArrayList<String>();
        for (var article : articles) {
            for (var language : Language.values()) {
                if ("CUSTOMER".equals(article.get("audience"))
                        && article.get(language.code()) instanceof Map<?, ?> wording) {
                    var words = wording.get("title") + "。\n" + wording.get("answer");
                    var verdict = Gates.check(words, Speaker.MACHINE, language);
                    if (verdict.outcome().compareTo(Outcome.ASK) >= 0) {
                        stopped.add(article.get("code") + " " + verdict);
                    }
                }
            }
        }
        assertThat(stopped).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "保 本 保 收 益 哦, promise.yield",
        "保，本，保，收，益, promise.yield",
        "這款產品穩賺不賠, promise.yield",
        "保​本理财, promise.yield",
        "１００％保本, promise.yield",
        "卡号是６２２２０２１２３４５６７８９０１２８，请核对, data.card-number",
        "卡号 4539-1488-0343-6467, data.card-number",
        "卡号四五三九一四八八零三四三六四六七, data.card-number",
        "身份证 11010519491231002x, data.id-number",
        "他的手机 138 0013 8000, data.phone",
        "您的验证码是938271, data.secret",
        "点这里 http://bank-gift.xyz/a, link.unapproved"
    })
    void noWayOfWritingSlipsPast(String words, String rule) {
        assertThat(staff(words).findings()).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您的工单号是T20261126000123",
                "订单编号202611260001",
                "对方账号6222021234567890123不对应任何人", // no card: its check digit is wrong
                "请拨打400-123-4567",
                "密码为6位数字",
                "忘记密码请拨打95000",
                "请到 www.jinqiao.example 查看"
            })
    void numbersAndLinksThatBelongToNobodyPass(String words) {
        assertThat(staff(words).findings())
                .extracting(Finding::rule)
                .noneMatch(rule -> rule.startsWith("data.") || rule.startsWith("link."));
    }

    @Test
    void aCustomerMayBeToldTheirOwnNumber() {
        var shipped = RuleFile.shipped().compiled();
        var own = shipped.judge(new RuleSet.Question(
                "您的手机号是13800138000", Speaker.STAFF, Language.ZH, number -> number.equals("13800138000")));
        assertThat(own.outcome()).isEqualTo(Outcome.PASS);
        assertThat(staff("您的手机号是13800138000").blocked()).isTrue();
    }

    @Test
    void aFindingMarksTheWordsWhereTheyStand() {
        var words = "放心，这款【穩 賺】不賠";
        assertThat(staff(words).findings()).first().satisfies(finding -> {
            assertThat(finding.words()).isEqualTo("穩 賺");
            assertThat(words.substring(finding.from(), finding.to())).isEqualTo("穩 賺");
            assertThat(finding.version()).isEqualTo("3");
            assertThat(finding.instead()).contains("不保证本金");
        });
    }

    @Test
    void whatIsPersonalIsNotRepeatedByTheFinding() {
        assertThat(staff("卡号 4539148803436467").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).isEqualTo("****************"));
    }

    @Test
    void aMachineIsHeldToMoreThanAPerson() {
        assertThat(staff("我个人觉得可以买").outcome()).isEqualTo(Outcome.ASK);
        assertThat(Gates.check("我个人觉得可以买", Speaker.MACHINE, Language.ZH).outcome())
                .isEqualTo(Outcome.BLOCK);
    }

    @Test
    void everyRuleNamesItsSource() {
        assertThat(RuleFile.shipped().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.name().zh()).isNotBlank();
            assertThat(rule.instead().zh()).isNotBlank();
        });
    }

    @Test
    void anEditionNamesExactlyItsRules() {
        var file = RuleFile.shipped();
        assertThat(file.compiled().edition())
                .isEqualTo(file.compiled().edition())
                .hasSize(12);
        var fewer = new RuleSet(file.rules().subList(1, file.rules().size()), file.classes());
        assertThat(fewer.edition()).isNotEqualTo(file.compiled().edition());
    }

    private static Verdict staff(String words) {
        var language = words.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
        return Gates.check(words, Speaker.STAFF, language);
    }

    private static String text(String resource) throws IOException {
        try (var stream = Objects.requireNonNull(GateTest.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
