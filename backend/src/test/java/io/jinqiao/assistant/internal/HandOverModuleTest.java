package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assistant.events.AnswerBlocked;
import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.HandOver;
import io.jinqiao.testing.Asking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.test.PublishedEvents;

/** When a person takes over, with which urgency, and what is heard of a customer's mood. */
class HandOverModuleTest extends AssistantTalk {

    HandOverModuleTest(Parts parts) {
        super(parts);
    }

    @Test
    void askingForAPersonInTheMiddleOfAFlowHandsItOver() {
        ask("我要挂失");
        ask("转人工");

        assertThat(now().state()).isEqualTo(State.WAITING);
        assertThat(dialogues.handedOver()).contains(conversation);
    }

    @Test
    void aFlowThatCannotGoOnCallsAPerson() {
        ask("我要挂失");
        ask("卡死了");

        assertThat(now().state()).isEqualTo(State.WAITING);
    }

    @Test
    void whatAFlowDidIsToldAndKeptThoughItsWordsAreStopped() {
        ask("我要挂失");
        ask("0000");

        assertThat(requests()).extracting(HandOver::reason).containsExactly("COMPLIANCE");
        assertThat(conversations.since(conversation, 1, 10))
                .noneMatch(message -> message.text().contains("稳赚"))
                .anyMatch(message -> message.text().contains("已经为您办理"));
        assertThat(dialogues.settled().getLast().acted()).isTrue();
    }

    @Test
    void askingForAPersonIsHonouredAtTheFirstRequest(PublishedEvents events) {
        ask("转人工");

        assertThat(now().state()).isEqualTo(State.WAITING);
        assertThat(requests()).containsExactly(new HandOver(conversation, "general", 0, "ASKED", Actor.MACHINE));
        assertThat(last().detail()).containsEntry("event", "handed-over").containsEntry("reason", "ASKED");
        assertThat(events.ofType(AssistantDecided.class))
                .extracting(AssistantDecided::decision)
                .containsExactly("HAND_OVER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"人工客服", "我要人工服务", "麻烦转人工", "你好，转人工吧"})
    void whoOnlyCallsForAPersonStaysWhereTheyWere(String call) {
        intents.addAll(
                Intents.BUSINESS,
                List.of(
                        new LabelledQuestion("房贷怎么提前还", "loan.repay.early"),
                        new LabelledQuestion(call, "complaint.service.waiting")));
        ask("房贷怎么提前还");
        ask(call);

        assertThat(now().business()).isEqualTo("loan.repay.early");
        assertThat(now().subject()).isEqualTo("房贷怎么提前还");
        assertThat(requests()).extracting(HandOver::skill).containsExactly("loan");
    }

    @Test
    void whoSaysWhatItIsAboutWithTheCallGoesThere() {
        intents.addAll(
                Intents.BUSINESS,
                List.of(
                        new LabelledQuestion("房贷怎么提前还呢", "loan.repay.early"),
                        new LabelledQuestion("转账的事转人工", "transfer.home.delay")));
        ask("房贷怎么提前还呢");
        ask("转账的事转人工");

        assertThat(requests()).extracting(HandOver::skill).containsExactly("transfer");
    }

    @Test
    void whoIsServedByAPersonHearsNoMachine() {
        ask("转人工");
        var said = now().lastNumber();
        ask("卡丢了怎么办");

        assertThat(now().lastNumber()).isEqualTo(said + 1);
    }

    @Test
    void twoMissesInARowGoToAPerson() {
        ask("zzz qqq");
        assertThat(last().detail()).containsEntry("missed", true);
        ask("xxx www");

        assertThat(requests()).extracting(HandOver::reason).containsExactly("MISSED_TWICE");
    }

    @Test
    void aFraudInProgressIsUrgentAndToldWhatToDoFirst() {
        ask("我刚给骗子转了五万");

        assertThat(requests()).containsExactly(new HandOver(conversation, "security", 2, "FRAUD", Actor.MACHINE));
        assertThat(conversations.latest(conversation, 2).getFirst().text()).contains("110");
        assertThat(now().emotion()).isEqualTo(4);
    }

    @Test
    void theSameComplaintAgainWeighsMoreAndCalmComesSlowly() {
        ask("卡丢了怎么还没办啊");
        assertThat(now().emotion()).isEqualTo(1);
        ask("卡丢了怎么还没办");
        assertThat(now().emotion()).isEqualTo(2);
        ask("卡丢了怎么办");
        assertThat(now().emotion()).isEqualTo(2);
        ask("如何补办新的");
        assertThat(now().emotion()).isEqualTo(1);
    }

    @Test
    void dangerIsHeardWhileAPersonServesAndTheWordsAreKept() {
        ask("转人工");
        var lin = StaffId.next();
        conversations.assign(conversation, lin);
        follow.follow(conversation, post("我真的不想活了", null), 0);

        assertThat(now().emotion()).isEqualTo(4);
        assertThat(desk("summary", lin)).hasStatusOk().bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.mood").isEqualTo("DANGER");
            assertThat(body).extractingPath("$.signs[0].signal").isEqualTo("SELF_HARM");
            assertThat(body).extractingPath("$.signs[0].words").isEqualTo("不想活");
        });
    }

    @Test
    void anAnswerThatMustNotBeSaidGoesToAPersonAndIsKept(PublishedEvents events) {
        publish("sure-win", "wealth.product.value", "这款稳赚吗稳赚吗", "Is it a sure win");
        ask("这款稳赚吗稳赚吗");

        assertThat(requests()).extracting(HandOver::reason).containsExactly("COMPLIANCE");
        assertThat(conversations.since(conversation, 1, 10))
                .noneMatch(message -> message.text().contains("稳赚"));
        assertThat(events.ofType(AnswerBlocked.class)).singleElement().satisfies(fact -> {
            assertThat(fact.rule()).isEqualTo("promise.yield");
            assertThat(fact.words()).isEqualTo("稳赚");
        });
    }

    @Test
    void theButtonForAPersonWorksOnceAndOnlyForItsCustomer() {
        assertThat(http.post()
                        .uri("/api/customer/conversations/{id}/human", conversation)
                        .with(Asking.as(CustomerId.next())))
                .hasStatus(403);
        for (int i = 0; i < 2; i++) {
            assertThat(http.post()
                            .uri("/api/customer/conversations/{id}/human", conversation)
                            .with(Asking.as(wang)))
                    .hasStatus(202);
        }

        assertThat(requests()).hasSize(1);
    }

    @Test
    void whoIsInAHurryWaitsBeforeOthers() {
        intents.addAll(Intents.URGENCY, List.of(new LabelledQuestion("飞机要起飞了，转人工", Intents.URGENT)));
        ask("飞机要起飞了，转人工");

        assertThat(requests()).extracting(HandOver::priority).containsExactly(1);
    }
}
