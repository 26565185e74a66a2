package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assistant.internal.Decision.Answer;
import io.jinqiao.assistant.internal.Decision.AskBack;
import io.jinqiao.assistant.internal.Decision.Greet;
import io.jinqiao.assistant.internal.Decision.HandOver;
import io.jinqiao.assistant.internal.Decision.SayUnknown;
import io.jinqiao.assistant.internal.Situation.Progress;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private final Policy policy = new Policy();
    private final Lexicon lexicon = Lexicon.load();

    @Test
    void aSureHitIsTheAnswerAndRelatedOnesFollow() {
        var loss = hit("card.debit.loss", 0.9);
        var limit = hit("card.debit.limit", 0.05);
        var loan = hit("loan.mortgage.rate", 0.04);

        assertThat(decide("卡丢了", loss, limit, loan)).isEqualTo(new Answer(loss, List.of(limit.title())));
    }

    @Test
    void anUnsureHitAsksBackWithAtMostThree() {
        var hits = new Hit[] {
            hit("card.debit.loss", 0.32), hit("card.debit.use", 0.3), hit("fee.account", 0.2), hit("loan.x", 0.1)
        };

        assertThat(decide("卡", hits)).isEqualTo(new AskBack(List.of(hits[0], hits[1], hits[2]), false));
    }

    @Test
    void anEqualScoreEverywhereStillAsksBackAndNeverGuesses() {
        assertThat(decide("转账", hit("transfer.a", Policy.SURE - 0.01), hit("transfer.b", Policy.SURE - 0.01)))
                .isInstanceOf(AskBack.class);
    }

    @Test
    void theFirstMissIsAdmitted() {
        assertThat(decide("今天天气怎么样", hit("card.debit.loss", 0.001))).isEqualTo(new SayUnknown(List.of()));
    }

    @Test
    void theSecondMissInARowGoesToAPerson() {
        assertThat(decide("天气", new Progress(1, false), "loan.mortgage.rate"))
                .isEqualTo(new HandOver("MISSED_TWICE", 0, "loan", "hand-over-missed"));
    }

    @Test
    void noneOfTheseAfterChoicesIsAMiss() {
        assertThat(decide("都不是", new Progress(0, true), null)).isInstanceOf(SayUnknown.class);
        assertThat(decide("None of these", new Progress(1, true), null)).isInstanceOf(HandOver.class);
    }

    @Test
    void askingBackTwiceInARowCountsAsAMiss() {
        var unsure = hit("card.debit.loss", 0.3);

        assertThat(decide("卡", new Progress(0, true), null, unsure)).isEqualTo(new AskBack(List.of(unsure), true));
        assertThat(decide("卡", new Progress(1, true), null, unsure)).isInstanceOf(HandOver.class);
    }

    @Test
    void aSureHitAnswersEvenAfterMisses() {
        assertThat(decide("卡丢了", new Progress(1, true), null, hit("card.debit.loss", 0.9)))
                .isInstanceOf(Answer.class);
    }

    @Test
    void aChoiceIsAnsweredWhateverTheWordsFind() {
        var chosen = hit("card.debit.loss", 1);
        var situation = new Situation("你好", chosen, List.of(), new Progress(1, true), null);

        assertThat(policy.decide(situation, lexicon.hear("你好"))).isEqualTo(new Answer(chosen, List.of()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            你好, hello
            谢谢, thanks
            再见, bye
            你是机器人吗, who
            are you human, who
            """)
    void smallTalkIsAnsweredShortly(String words, String phrase) {
        assertThat(decide(words)).isEqualTo(new Greet(phrase));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            转人工, ASKED, 0
            human, ASKED, 0
            我不想活了, DISTRESS, 2
            我被骗了 快转人工, FRAUD, 2
            我的卡被盗刷了, FRAUD, 2
            有笔交易不是我刷的, FRAUD, 2
            我要炸了你们银行, DISTRESS, 2
            我要投诉, COMPLAINT, 1
            你们太过分了, DISTRESS, 1
            我要投诉 转人工, COMPLAINT, 1
            我要找律师, COMPLAINT, 1
            """)
    void aPersonIsCalledBeforeAnythingIsAnswered(String words, String reason, int priority) {
        assertThat(decide(words, hit("card.debit.loss", 0.99))).isInstanceOfSatisfying(HandOver.class, handOver -> {
            assertThat(handOver.reason()).isEqualTo(reason);
            assertThat(handOver.priority()).isEqualTo(priority);
        });
    }

    @Test
    void theSkillComesFromTheBestHitOrElseFromTheConversation() {
        assertThat(decide("我要投诉理财亏损", hit("wealth.product.value", 0.6)))
                .isInstanceOfSatisfying(
                        HandOver.class, due -> assertThat(due.skill()).isEqualTo("wealth"));
        assertThat(decide("转人工", Progress.NONE, "loan.mortgage.rate"))
                .isInstanceOfSatisfying(
                        HandOver.class, due -> assertThat(due.skill()).isEqualTo("loan"));
        assertThat(decide("转人工"))
                .isInstanceOfSatisfying(
                        HandOver.class, due -> assertThat(due.skill()).isEqualTo("general"));
    }

    private Decision decide(String words, Hit... hits) {
        return decide(words, Progress.NONE, null, hits);
    }

    private Decision decide(String words, Progress progress, @Nullable String business, Hit... hits) {
        return policy.decide(new Situation(words, null, List.of(hits), progress, business), lexicon.hear(words));
    }

    private static Hit hit(String business, double score) {
        return new Hit(ArticleId.next(), 1, business, Language.ZH, "关于" + business, "答案", business, score, score, 1);
    }
}
