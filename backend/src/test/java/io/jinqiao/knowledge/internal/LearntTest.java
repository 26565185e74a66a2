package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.knowledge.SimilarQuestion.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearntTest {

    private static final ArticleId LOSS = ArticleId.next();
    private static final ArticleId FEE = ArticleId.next();
    private static final Instant NOW = Instant.EPOCH;

    @Test
    void aQuestionBelongsToTheArticleWithTheMostVotes() {
        var learnt = learnt(customer(LOSS, "卡丢了"), customer(LOSS, "卡丢了？"), customer(FEE, "卡丢了"));

        assertThat(learnt.of(LOSS, Language.ZH)).hasSize(1);
        assertThat(learnt.of(FEE, Language.ZH)).isEmpty();
    }

    @Test
    void anAgentKnowsMoreThanACustomerAndAnEditorMoreThanBoth() {
        var learnt = learnt(customer(LOSS, "卡丢了"), agent(FEE, "卡丢了"));
        assertThat(learnt.of(FEE, Language.ZH)).containsExactly("卡丢了");

        var corrected = learnt(customer(FEE, "卡丢了"), agent(FEE, "卡丢了"), editor(LOSS, "卡丢了"));
        assertThat(corrected.of(LOSS, Language.ZH)).containsExactly("卡丢了");
        assertThat(corrected.of(FEE, Language.ZH)).isEmpty();
    }

    @Test
    void equalVotesLeaveItWithBoth() {
        var learnt = learnt(agent(LOSS, "卡丢了"), agent(FEE, "卡丢了"));

        assertThat(learnt.of(LOSS, Language.ZH)).containsExactly("卡丢了");
        assertThat(learnt.of(FEE, Language.ZH)).containsExactly("卡丢了");
    }

    @Test
    void anArticleKeepsItsBestQuestionsOnly() {
        var many = IntStream.range(0, 2 * Learnt.MOST)
                .mapToObj(i -> customer(LOSS, "第" + i + "种问法"))
                .toList();
        var learnt = new Learnt(
                Stream.concat(many.stream(), Stream.of(agent(LOSS, "坐席确认的问法"))).toList());

        assertThat(learnt.of(LOSS, Language.ZH)).hasSize(Learnt.MOST).startsWith("坐席确认的问法");
    }

    @Test
    void numbersThatNameAPersonAreTakenOut() {
        assertThat(Voice.of(said(LOSS, "我的卡 6222 0212 3456 7890 丢了"), NOW)
                        .orElseThrow()
                        .words())
                .isEqualTo("我的卡 丢了");
        assertThat(Voice.of(said(LOSS, "转账限额5000元吗"), NOW).orElseThrow().words())
                .isEqualTo("转账限额5000元吗");
    }

    @Test
    void wordsThatAreNoQuestionAreNotKept() {
        assertThat(Voice.of(said(LOSS, "？！"), NOW)).isEmpty();
        assertThat(Voice.of(said(LOSS, "卡".repeat(201)), NOW)).isEmpty();
    }

    private static Learnt learnt(Voice... voices) {
        return new Learnt(List.of(voices));
    }

    private static Voice customer(ArticleId article, String words) {
        return voice(article, words, Source.CUSTOMER_CONFIRMED, Actor.of(new CustomerId(UUID.randomUUID())));
    }

    private static Voice agent(ArticleId article, String words) {
        return voice(article, words, Source.AGENT_CONFIRMED, Actor.of(new StaffId(UUID.randomUUID())));
    }

    private static Voice editor(ArticleId article, String words) {
        return voice(article, words, Source.EDITOR, Actor.of(new StaffId(UUID.randomUUID())));
    }

    private static Voice voice(ArticleId article, String words, Source source, Actor by) {
        return new Voice(article, Language.ZH, words, source, by, NOW);
    }

    private static SimilarQuestion said(ArticleId article, String words) {
        return new SimilarQuestion(article, Language.ZH, words, Source.EDITOR, Actor.SYSTEM);
    }
}
