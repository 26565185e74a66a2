package io.jinqiao.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever is said, the gate answers soon, marks inside the words, and is not talked out of a verdict by what cannot be seen. */
@AddLifecycleHook(Bounded.class)
class GateFuzzTest {

    private static final int LONGEST = 4_000;

    private static final RuleSet SHIPPED = RuleFile.shipped().compiled();

    private static final String[] BLOCKED = {
        "这款理财保本保收益，您放心买",
        "您的卡号是6222021234567890128",
        "联系我13812345678加微信",
        "身份证号11010519491231002X已登记",
        "请把验证码123456告诉我",
        "详情看http://evil.top/a",
        "去shop.example-bank.vip领取",
        "This product has guaranteed returns, no risk at all."
    };

    private static final String[] SAID = {
        BLOCKED[0],
        BLOCKED[1],
        BLOCKED[2],
        BLOCKED[3],
        BLOCKED[4],
        BLOCKED[5],
        "本产品非保本浮动收益，不保证本金安全吗？您说稳赚不赔是骗局",
        "联系我138123456" + "…".repeat(3_900), // took 2 s before
        "請問六二二二 零二一二 三四五六 七八九零 一二八是哪張卡",
        "您好，您反映的转账5,000.00元未到账，我行将在3个工作日内回复。"
    };

    @Property(seed = Fuzz.SEED)
    void everyMessageIsJudgedAndMarkedInsideItself(@ForAll("messages") String words) {
        for (var speaker : Speaker.values()) {
            for (var finding : judge(words, speaker).findings()) {
                assertThat(finding.from()).isBetween(0, words.length());
                assertThat(finding.to()).isBetween(finding.from(), words.length());
            }
        }
    }

    @Property(seed = Fuzz.SEED)
    void foldingWhatIsFoldedChangesNothing(@ForAll("messages") String words) {
        var once = Normal.of(words);
        var text = once.text();
        for (int place = 0; place < text.length(); place++) {
            var c = text.charAt(place);
            assertThat(once.origin(place) >= (place == 0 ? 0 : once.origin(place - 1))
                            && once.origin(place) < words.length())
                    .isTrue();
            assertThat(Normal.folded(c).equals(String.valueOf(c)))
                    .as("%04x", (int) c)
                    .isTrue();
        }
    }

    @Property(seed = Fuzz.SEED)
    void whatCannotBeSeenTalksNobodyOutOfAVerdict(@ForAll("seemingly") String words) {
        assertThat(judge(words, Speaker.MACHINE).outcome()).isEqualTo(Outcome.BLOCK);
    }

    @Property(seed = Fuzz.SEED)
    void theSameWordsHaveTheSameVerdict(@ForAll("messages") String words) {
        assertThat(judge(words, Speaker.STAFF)).isEqualTo(judge(words, Speaker.STAFF));
    }

    @Property(seed = Fuzz.SEED)
    void aRuleThatIsTakenWorks(@ForAll("phrases") String phrase, @ForAll("messages") String words) throws Exception {
        Fuzz.refusesAtMost(() -> {
            var rule = new GateRule(
                    "test.fuzz",
                    1,
                    GateRule.Kind.WORDS,
                    new Bilingual("试", "try"),
                    Map.of(Speaker.MACHINE, Outcome.BLOCK, Speaker.STAFF, Outcome.ASK),
                    List.of(phrase),
                    List.of(),
                    List.of(),
                    true,
                    true,
                    new Bilingual("", ""),
                    "a test",
                    false);
            var set = new RuleSet(List.of(rule), Map.of("sure", List.of("一定", "肯定")));
            return set.judge(new RuleSet.Question(words + phrase, Speaker.STAFF, Language.ZH, _ -> false));
        });
    }

    private static Verdict judge(String words, Speaker speaker) {
        return SHIPPED.judge(new RuleSet.Question(words, speaker, Language.ZH, _ -> false));
    }

    @Provide
    Arbitrary<String> messages() {
        return Fuzz.texts(LONGEST, SAID);
    }

    @Provide
    Arbitrary<String> seemingly() {
        return Fuzz.seemingly(BLOCKED);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Fuzz.texts(70, "保本", "<sure>…不亏", "guaranteed…return", "<none>", "……", "  a ", "<sure><sure><sure>");
    }
}
