package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assistant.events.LabelDecided;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.testing.Asking;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an agent is shown, confirms and teaches. */
class AgentHelpModuleTest extends AssistantTalk {

    AgentHelpModuleTest(Parts parts) {
        super(parts);
    }

    @Test
    void theOwnerSeesSuggestionsAndTheStory() {
        ask("卡丢了怎么办");
        ask("转人工");
        var lin = StaffId.next();
        conversations.assign(conversation, lin);

        assertThat(desk("suggestions", lin))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].code")
                .isEqualTo("loss");
        assertThat(desk("summary", lin)).hasStatusOk().bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.handOverReason").isEqualTo("ASKED");
            assertThat(body).extractingPath("$.tried[0].title").isEqualTo("卡丢了怎么办");
        });
        assertThat(desk("summary", StaffId.next()))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("conversation.not-yours");
    }

    @Test
    void whatWasReadIsProposedAndTeachesOnceSomebodyConfirmsIt(PublishedEvents events) {
        var words = "我的卡6222021234567890找不到了，很急";
        intents.addAll(Intents.BUSINESS, List.of(new LabelledQuestion(words, "card.debit.loss")));
        intents.addAll(Intents.URGENCY, List.of(new LabelledQuestion(words, Intents.URGENT)));
        var lin = StaffId.next();
        conversations.assign(conversation, lin);
        post(words, null);

        assertThat(desk("labels", lin)).bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$[*].label").asArray().containsExactly("card.debit.loss", "URGENT");
            assertThat(body).extractingPath("$[0].state").isEqualTo("PROPOSED");
        });
        assertThat(decide(StaffId.next(), Intents.BUSINESS, "card.debit.loss", true))
                .hasStatus(403);
        assertThat(decide(lin, Intents.BUSINESS, "loan.rate", true)).hasStatus(409);
        for (int i = 0; i < 2; i++) {
            assertThat(decide(lin, Intents.BUSINESS, "card.debit.loss", true))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$[0].state")
                    .isEqualTo("CONFIRMED");
        }
        assertThat(decide(lin, Intents.URGENCY, Intents.URGENT, true)).hasStatusOk();

        assertThat(now().business()).isEqualTo("card.debit.loss");
        assertThat(now().tags()).containsExactly("紧急");
        assertThat(intents.confirmed())
                .contains(
                        new LabelledQuestion("我的卡＊＊找不到了，很急", "card.debit.loss"),
                        new LabelledQuestion("我的卡＊＊找不到了，很急", Intents.URGENT));
        assertThat(events.ofType(LabelDecided.class)).hasSize(2);
    }

    @Test
    void whatWasReadWronglyIsTakenAwayAndNotProposedAgain(PublishedEvents events) {
        var words = "收到一个奇怪的短信链接";
        intents.addAll(Intents.BUSINESS, List.of(new LabelledQuestion(words, "card.debit.use")));
        var before = intents.confirmed().size();
        ask(words);
        assertThat(now().business()).isEqualTo("card.debit.use");
        var lin = StaffId.next();
        conversations.assign(conversation, lin);

        assertThat(decide(lin, Intents.BUSINESS, "card.debit.use", false)).hasStatusOk();

        assertThat(now().business()).isNull();
        assertThat(desk("labels", lin)).bodyJson().extractingPath("$").asArray().isEmpty();
        assertThat(intents.confirmed()).hasSize(before);
        assertThat(events.ofType(LabelDecided.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.right()).isFalse());
    }

    @Test
    void theClassOfTheArticleFoundIsProposedWhereNoModelReadsOne() {
        ask("卡丢了怎么办");
        var lin = StaffId.next();
        conversations.assign(conversation, lin);

        assertThat(desk("labels", lin)).bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$[*].label").asArray().containsExactly("card.debit.loss");
            assertThat(body).extractingPath("$[0].version").isEqualTo(0);
            assertThat(body).extractingPath("$[0].words").isEqualTo("卡丢了怎么办");
        });
    }

    @Test
    void theOwnerIsToldWhatToSayAndDoNext() {
        ask("卡丢了怎么办");
        ask("转人工");
        var lin = staff.named("lin").id();
        conversations.assign(conversation, lin);

        assertThat(desk("prompts", lin)).hasStatusOk().bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.phrases[0].moment").isEqualTo("OPENING");
            assertThat(body).extractingPath("$.phrases[0].words").asString().contains("林悦 1024", "金桥示范银行");
            assertThat(body).extractingPath("$.steps[*].code").asArray().containsExactly("BLOCK_FIRST", "VERIFY");
        });
        say(lin, "您好，这里是金桥示范银行，我来帮您", null);
        assertThat(desk("prompts", lin))
                .bodyJson()
                .extractingPath("$.phrases[*].moment")
                .asArray()
                .doesNotContain("OPENING");
        assertThat(desk("prompts", StaffId.next())).hasStatus(403);
    }

    @Test
    void anArticleThatAnAgentSendsIsFoundByTheCustomersQuestion() {
        var asked = "卡丢了怎么办才好 " + conversation;
        post("我要问件事情", null);
        post(asked, null);
        post("谢谢", null);
        var lin = StaffId.next();
        conversations.await(conversation, Actor.MACHINE);
        conversations.assign(conversation, lin);
        var sent = Map.<String, Object>of("article", loss.toString(), "version", 1);

        learn.learn(conversation, say(lin, "完全是另外的话，和文章没有关系，请您稍后再来", sent));
        assertThat(learntFrom(lin)).isEmpty();

        learn.learn(conversation, say(lin, "Answer to: 卡丢了怎么办。请放心", sent));
        assertThat(learntFrom(lin)).singleElement().satisfies(question -> {
            assertThat(question.article()).isEqualTo(loss);
            assertThat(question.words()).isEqualTo(asked);
            assertThat(question.source()).isEqualTo(SimilarQuestion.Source.AGENT_CONFIRMED);
        });
    }

    private MockMvcTester.MockMvcRequestBuilder decide(StaffId who, String labelSet, String label, boolean right) {
        return http.post()
                .uri("/api/desk/conversations/{id}/labels", conversation)
                .with(Asking.as(Asking.staff(who, "cards", Permission.SERVE)))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"labelSet\":\"%s\",\"label\":\"%s\",\"right\":%s}".formatted(labelSet, label, right));
    }

    private List<SimilarQuestion> learntFrom(StaffId agent) {
        return knowledge.learnt().stream()
                .filter(question -> question.by().equals(Actor.of(agent)))
                .toList();
    }
}
