package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Meaning;
import io.jinqiao.language.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Rarity pieces = new Rarity();
    private final Hearing hearing = new Hearing(vocabulary, pieces, new FewWords());

    HearingTest() {
        for (var title : List.of("银行卡丢失如何挂失", "信用卡怎么还款", "Octopus 八达通充值", "如何转账")) {
            var entry = entry(title);
            vocabulary.add(entry);
            pieces.add(Terms.of(Texts.fold(title), Language.ZH).pieces());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            我要挂矢, 我要挂失
            信用咔怎么还款, 信用卡怎么还款
            信用卡遗失了, 信用卡丢失了
            octopsu怎么充值, octopus怎么充值
            ocotpus怎么充值, octopus怎么充值""")
    void whatWasMeantIsHeard(String typed, String meant) {
        assertThat(hearing.inOwnWords(hearing.heard(typed))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"银行卡丢失如何挂失", "信用卡怎么还款", "今天天气很好", "lost my card", "octopus", "我想买基金", "。。。"})
    void whatIsAWordStays(String words) {
        assertThat(hearing.inOwnWords(hearing.heard(words))).isEqualTo(words);
    }

    @Test
    void aWordIsForgottenWithItsLastArticle() {
        vocabulary.remove(entry("银行卡丢失如何挂失"));

        assertThat(vocabulary.has("挂失")).isFalse();
        assertThat(vocabulary.soundingLike("挂矢")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"card, card, 0", "crad, card, 1", "cart, card, 1", "car, card, 1", "cards, card, 1", "abc, xyz, 3"})
    void editsAreCounted(String one, String other, int edits) {
        assertThat(Edits.between(one, other)).isEqualTo(edits);
    }

    private static Entry entry(String title) {
        return new Entry(
                ArticleId.next(),
                1,
                title,
                Language.ZH,
                "FAQ",
                "card",
                true,
                title,
                "",
                List.of(),
                List.of(),
                Instant.EPOCH);
    }

    private static final class FewWords implements Meaning {

        private static final Set<String> WHOLE = Set.of("lost", "card");

        @Override
        public float[] of(String text, Language language) {
            throw new IllegalStateException("Nobody asks");
        }

        @Override
        public Map<String, float[]> ofAll(List<String> texts, Language language) {
            throw new IllegalStateException("Nobody asks");
        }

        @Override
        public boolean isWhole(String word, Language language) {
            return WHOLE.contains(word);
        }

        @Override
        public String model(Language language) {
            return "few words";
        }
    }
}
