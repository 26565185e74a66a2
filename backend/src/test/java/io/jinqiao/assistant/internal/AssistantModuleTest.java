package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assistant.events.AnswerBlocked;
import io.jinqiao.assistant.events.AnswerRated;
import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.assistant.events.LabelDecided;
import io.jinqiao.compliance.FakeCompliance;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.events.ConversationOpened;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.dialogue.FakeDialogues;
import io.jinqiao.intent.FakeIntents;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.FakeKnowledge;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.language.Writing;
import io.jinqiao.routing.FakeRouting;
import io.jinqiao.routing.HandOver;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
@Import(AssistantModuleTest.Neighbours.class)
class AssistantModuleTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeConversations conversations(MovableClock clock) {
            return new FakeConversations(clock);
        }

        @Bean
        FakeKnowledge knowledge(MovableClock clock) {
            return new FakeKnowledge(clock);
        }

        @Bean
        FakeRouting routing(Conversations conversations) {
            return new FakeRouting(conversations);
        }

        @Bean
        FakeDialogues dialogues() {
            return new FakeDialogues();
        }

        @Bean
        FakeCustomers customers() {
            return new FakeCustomers();
        }

        @Bean
        FakeIntents intents() {
            return new FakeIntents();
        }

        @Bean
        FakeCompliance compliance() {
            return new FakeCompliance();
        }

        @Bean
        FakeStaff staff() {
            return new FakeStaff();
        }
    }

    private final Customers customers;
    private final Conversations conversations;
    private final FakeKnowledge knowledge;
    private final FakeStaff staff;
    private final FakeIntents intents;
    private final LearnFromAgent learn;
    private final FakeDialogues dialogues;
    private final FakeRouting routing;
    private final AnswerCustomer assistant;
    private final FollowCustomer follow;
    private final Speech speech;
    private final MockMvcTester http;
    private final MovableClock clock;
    private CustomerId wang;
    private ConversationId conversation;
    private ArticleId loss;

    AssistantModuleTest(
            Customers customers,
            Conversations conversations,
            FakeKnowledge knowledge,
            FakeStaff staff,
            FakeIntents intents,
            LearnFromAgent learn,
            FakeDialogues dialogues,
            FakeRouting routing,
            AnswerCustomer assistant,
            FollowCustomer follow,
            Speech speech,
            MockMvcTester http,
            MovableClock clock) {
        this.customers = customers;
        this.conversations = conversations;
        this.knowledge = knowledge;
        this.staff = staff;
        this.intents = intents;
        this.learn = learn;
        this.dialogues = dialogues;
        this.routing = routing;
        this.assistant = assistant;
        this.follow = follow;
        this.speech = speech;
        this.http = http;
        this.clock = clock;
        this.wang = CustomerId.next();
        this.conversation = ConversationId.next();
        this.loss = ArticleId.next();
    }

    @BeforeEach
    void aConversationAndTwoArticles() {
        wang = customers.visit(Language.ZH);
        conversation = conversations.open(wang, "web", Language.ZH).id();
        loss = publish("loss", "card.debit.loss", "卡丢了怎么办", "I lost my card");
        publish("replace", "card.debit.replace", "如何补办新的", "Getting a replacement");
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
    void aChoiceIsAnsweredByItsArticle() {
        assistant.answer(conversation, post("第一个", Map.of("choice", loss.toString())));

        assertThat(last().detail()).containsEntry("article", loss.toString());
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
        follow.follow(conversation, post("我真的不想活了", null));

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
    void aDecisionIsKeptWithAllBehindItAndPlayedAgain() {
        ask("卡丢了怎么办");
        var shown = traceOf(1);
        assertThat(shown).hasStatusOk().bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.trace.question").isEqualTo("卡丢了怎么办");
            assertThat(body).extractingPath("$.trace.decision").isEqualTo("ANSWER");
            assertThat(body).extractingPath("$.trace.article").isEqualTo(loss.toString());
            assertThat(body).extractingPath("$.trace.candidates[0].code").isEqualTo("loss");
            assertThat(body).extractingPath("$.said").isEqualTo("Answer to: 卡丢了怎么办");
            assertThat(body).extractingPath("$.faithful").isEqualTo(true);
            assertThat(body).extractingPath("$.differences").asArray().isEmpty();
        });

        var version = knowledge.current(loss, Language.ZH).version();
        publish("loss", "card.debit.loss", "卡丢了怎么办", "I lost my card, again");
        assertThat(traceOf(1)).bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.faithful").isEqualTo(true);
            assertThat(body).extractingPath("$.then.answer.version").isEqualTo(version);
            assertThat(body).extractingPath("$.then.answer.inForce").isEqualTo(version + 1);
            assertThat(body).extractingPath("$.today.answer.version").isEqualTo(version + 1);
            assertThat(body).extractingPath("$.differences").asArray().containsExactly("version");
        });
    }

    /** That day's knowledge is searched again: what came since is not found, and what is gone is. */
    @Test
    void aReplaySearchesTheKnowledgeOfThatDay() {
        var then = publish("branch-hours", "account.manage", "网点几点开门", "Opening hours");
        var version = knowledge.current(then, Language.ZH).version();
        ask("网点几点开门");
        clock.move(Duration.ofDays(30));
        publish("branch-hours", "account.manage", "网点什么时候营业", "Branch hours");
        publish("branch-closed", "account.manage", "网点几点开门", "Closed branches");

        assertThat(traceOf(1)).bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.thatDay.answer.article").isEqualTo(then.toString());
            assertThat(body).extractingPath("$.thatDay.answer.version").isEqualTo(version);
            assertThat(body).extractingPath("$.thatDay.answer.words").isEqualTo("Answer to: 网点几点开门");
            assertThat(body)
                    .extractingPath("$.thatDay.candidates[*].code")
                    .asArray()
                    .doesNotContain("branch-closed");
            assertThat(body).extractingPath("$.found").isEqualTo(true);
            assertThat(body).extractingPath("$.today.candidates[0].code").isEqualTo("branch-closed");
            assertThat(body).extractingPath("$.differences").asArray().contains("article");
        });
    }

    @Test
    void decisionsAreFoundByWhatWasDecidedAndByWords() {
        ask("卡丢了怎么办");
        rate(last().number(), wang).exchange();
        ask("zzz qqq");

        assertThat(traces("?q=zzz&decision=SAY_UNKNOWN&sureness=0.5"))
                .bodyJson()
                .extractingPath("$[0].question")
                .isEqualTo("zzz qqq");
        assertThat(traces("?q=zzz&decision=ANSWER"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(traces("?q=%25")).bodyJson().extractingPath("$").asArray().isEmpty();
        assertThat(http.get()
                        .uri("/api/desk/assistant/traces")
                        .with(Asking.as(Asking.staff(StaffId.next(), "cards", Permission.SERVE))))
                .hasStatus(403);
    }

    @Test
    void anArticleWithdrawnSinceIsNotShownAsInForceAndNotAnsweredToday() {
        var gone = publish("gone", "wealth.deposit.term", "大额存单怎么买", "Certificates of deposit");
        ask("大额存单怎么买");
        knowledge.withdraw(gone);

        assertThat(traceOf(1)).bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.then.answer.article").isEqualTo(gone.toString());
            assertThat(body).extractingPath("$.then.answer.inForce").isNull();
            assertThat(body)
                    .extractingPath("$.today.candidates[*].code")
                    .asArray()
                    .doesNotContain("gone");
        });
    }

    @Test
    void cardNumbersStayOutOfTheSubject() {
        assertThat(Understand.shorten("卡号6222 0212 3456 7890丢了怎么办")).isEqualTo("卡号…丢了怎么办");
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

    private MockMvcTester.MockMvcRequestBuilder decide(StaffId who, String labelSet, String label, boolean right) {
        return http.post()
                .uri("/api/desk/conversations/{id}/labels", conversation)
                .with(Asking.as(Asking.staff(who, "cards", Permission.SERVE)))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"labelSet\":\"%s\",\"label\":\"%s\",\"right\":%s}".formatted(labelSet, label, right));
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

    @Test
    void whoIsInAHurryWaitsBeforeOthers() {
        intents.addAll(Intents.URGENCY, List.of(new LabelledQuestion("飞机要起飞了，转人工", Intents.URGENT)));
        ask("飞机要起飞了，转人工");

        assertThat(requests()).extracting(HandOver::priority).containsExactly(1);
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

    private ArticleId publish(String code, String business, String zh, String en) {
        return knowledge.publish(new NewArticle(
                code, "FAQ", business, true, Map.of(Language.ZH, wording(zh), Language.EN, wording(en)), List.of()));
    }

    private static Wording wording(String title) {
        return new Wording(title, "Answer to: " + title, List.of(title));
    }

    private void ask(String words) {
        assistant.answer(conversation, post(words, null));
    }

    private long post(String words, @Nullable Map<String, Object> detail) {
        var message = new NewMessage(conversation, Actor.of(wang), Ids.next().toString(), Kind.TEXT, words, detail);
        return conversations.post(message).join().number();
    }

    private long say(StaffId by, String words, @Nullable Map<String, Object> detail) {
        var message = new NewMessage(conversation, Actor.of(by), Ids.next().toString(), Kind.TEXT, words, detail);
        return conversations.post(message).join().number();
    }

    private List<SimilarQuestion> learntFrom(StaffId agent) {
        return knowledge.learnt().stream()
                .filter(question -> question.by().equals(Actor.of(agent)))
                .toList();
    }

    private MessageView last() {
        return conversations.latest(conversation, 1).getFirst();
    }

    private ConversationView now() {
        return conversations.get(conversation);
    }

    private List<HandOver> requests() {
        return routing.requests().stream()
                .filter(request -> request.conversation().equals(conversation))
                .toList();
    }

    private MockMvcTester.MockMvcRequestBuilder rate(long number, CustomerId by) {
        return http.post()
                .uri("/api/customer/conversations/{id}/messages/{number}/usefulness", conversation, number)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"useful\": true}")
                .with(Asking.as(by));
    }

    private MockMvcTester.MockMvcRequestBuilder traceOf(long number) {
        return traces("/of/%s/%d".formatted(conversation, number));
    }

    private MockMvcTester.MockMvcRequestBuilder traces(String what) {
        return http.get()
                .uri(URI.create("/api/desk/assistant/traces" + what))
                .with(Asking.as(Asking.staff(StaffId.next(), "cards", Permission.TRAIN_ASSISTANT)));
    }

    private MockMvcTester.MockMvcRequestBuilder desk(String what, StaffId by) {
        return http.get()
                .uri("/api/desk/conversations/{id}/" + what, conversation)
                .with(Asking.as(Asking.staff(by, "cards", Permission.SERVE)));
    }
}
