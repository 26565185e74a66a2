package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assistant.events.AnswerRated;
import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.events.ConversationOpened;
import io.jinqiao.kernel.Actor;
import io.jinqiao.language.Writing;
import io.jinqiao.testing.Asking;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.Scenario;

/** What customers are answered, and when a flow has the word. */
class AnswerModuleTest extends AssistantTalk {

    AnswerModuleTest(Parts parts) {
        super(parts);
    }

    @Test
    void aKnownQuestionIsAnsweredWithItsArticleAndVersion(PublishedEvents events) {
        ask("卡丢了怎么办");

        var answer = last();
        assertThat(answer.kind()).isEqualTo(Kind.ANSWER);
        assertThat(answer.from()).isEqualTo(Actor.MACHINE);
        assertThat(answer.detail())
                .containsEntry("article", loss.toString())
                .containsEntry("machine", true)
                .containsKeys("version", "title", "publishedAt", "followUps");
        assertThat(now().business()).isEqualTo("card.debit.loss");
        assertThat(now().subject()).isEqualTo("卡丢了怎么办");
        assertThat(events.ofType(AssistantDecided.class)).singleElement().satisfies(fact -> {
            assertThat(fact.decision()).isEqualTo("ANSWER");
            assertThat(fact.candidates().getFirst().article()).isEqualTo(loss);
            assertThat(fact.policy()).isEqualTo(Policy.VERSION);
        });
    }

    @Test
    void dealingWithAMessageTwiceAnswersOnce() {
        var number = post("卡丢了怎么办", null);
        assistant.answer(conversation, number);
        assistant.answer(conversation, number);

        assertThat(conversations.since(conversation, number, 10)).hasSize(1);
    }

    @Test
    void theOtherLanguageIsAnsweredInKind() {
        ask("I lost my card");

        assertThat(last().text()).isEqualTo("Answer to: I lost my card");
    }

    @Test
    void whoWritesTraditionalCharactersReadsThem() {
        assistant.answer(conversation, post("卡丟了怎麼辦", Map.of("choice", loss.toString())));
        assertThat(last().text()).isEqualTo("Answer to: 卡丟了怎麼辦");
        assertThat(last().detail()).containsEntry("writing", "zh-Hant").containsEntry("title", "卡丟了怎麼辦");

        ask("123456");
        assertThat(last().text()).contains("這個問題");
    }

    @Test
    void aFlowHasTheMessageAndItsTurnIsKept(PublishedEvents events) {
        ask("我要挂失");

        assertThat(last().text()).isEqualTo("后四位？");
        assertThat(last().detail()).containsKey("flow");
        assertThat(now().subject()).isEqualTo("银行卡挂失");
        assertThat(events.ofType(AssistantDecided.class)).singleElement().satisfies(fact -> {
            assertThat(fact.decision()).isEqualTo("FLOW");
            assertThat(fact.flow()).isNotNull();
            assertThat(fact.flow().step()).isEqualTo("ask-tail");
        });
    }

    @Test
    void aQuestionInTheMiddleOfAFlowIsAnsweredAndThenTheFlowLeadsBack() {
        ask("我要挂失");
        ask("卡丢了怎么办");

        assertThat(last().text()).startsWith("接着办");
        assertThat(conversations.latest(conversation, 2).getFirst().kind()).isEqualTo(Kind.ANSWER);
    }

    @Test
    void aChoiceIsAnsweredByItsArticle() {
        assistant.answer(conversation, post("第一个", Map.of("choice", loss.toString())));

        assertThat(last().detail()).containsEntry("article", loss.toString());
    }

    @Test
    void cardNumbersStayOutOfTheSubject() {
        assertThat(Understand.shorten("卡号6222 0212 3456 7890丢了怎么办")).isEqualTo("卡号…丢了怎么办");
    }

    @Test
    void usefulnessIsAFactOncePerOpinion(PublishedEvents events) {
        ask("卡丢了怎么办");
        for (int i = 0; i < 2; i++) {
            assertThat(rate(last().number(), wang)).hasStatus(204);
        }

        assertThat(events.ofType(AnswerRated.class)).hasSize(1);
        assertThat(rate(1, wang))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("assistant.unknown-answer");
    }

    @Test
    void thereAreSixQuickQuestionsInEachLanguage() {
        for (var language : List.of("zh", "en")) {
            assertThat(http.get()
                            .uri("/api/customer/quick-questions?language=" + language)
                            .with(Asking.as(wang)))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.length()")
                    .isEqualTo(6);
        }
    }

    @Test
    void theGreetingSaysThatItIsAMachineAndIsSaidOnce(Scenario scenario) {
        var opened = new ConversationOpened(conversation, wang, "web", Actor.of(wang), now().openedAt());
        speech.phrase(conversation, "greeting", "greeting", Writing.ZH_HANS);

        scenario.publish(opened)
                .andWaitForStateChange(() -> conversations.latest(conversation, 10), all -> !all.isEmpty())
                .andVerify(all -> assertThat(all).singleElement().satisfies(message -> {
                    assertThat(message.text()).contains("智能客服（AI）");
                    assertThat(message.detail()).containsEntry("machine", true);
                }));
    }
}
