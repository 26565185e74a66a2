package io.jinqiao.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.dialogue.Collected;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.dialogue.Heard;
import io.jinqiao.dialogue.Turn;
import io.jinqiao.dialogue.events.ActDone;
import io.jinqiao.dialogue.events.FlowEnded;
import io.jinqiao.dialogue.events.FlowLapsed;
import io.jinqiao.dialogue.events.FlowStarted;
import io.jinqiao.dialogue.spi.Act;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import io.jinqiao.web.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ModuleTest
@Import(DialogueModuleTest.Neighbours.class)
class DialogueModuleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> SHIPPED = List.of(
            "block-card",
            "raise-credit-line",
            "dispute-transaction",
            "book-branch",
            "check-progress",
            "raise-transfer-limit");

    /** A back office that counts what is done for the first time, and breaks for cards ending in 9999. */
    static final class CountedAct implements Act {

        private final Map<String, String> done = new HashMap<>();
        private final AtomicInteger times = new AtomicInteger();

        @Override
        public String name() {
            return "block-card";
        }

        @Override
        public synchronized ActResult perform(ActRequest request) {
            if ("9999".equals(request.values().get("tail"))) {
                throw new IllegalStateException("Out of order");
            }
            return new ActResult.Done(
                    Map.of("reference", done.computeIfAbsent(request.key(), key -> "B" + times.incrementAndGet())));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeConversations conversations(Clock clock) {
            return new FakeConversations(clock);
        }

        @Bean
        FakeCustomers customers() {
            return new FakeCustomers();
        }

        @Bean
        FakeTickets tickets(Clock clock) {
            return new FakeTickets(clock);
        }

        @Bean
        CountedAct blockCard() {
            return new CountedAct();
        }
    }

    private final Dialogues dialogues;
    private final Opener opener;
    private final Conversations conversations;
    private final FakeCustomers customers;
    private final FakeTickets tickets;
    private final CountedAct backOffice;
    private final LapseRuns.Handler lapse;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private CustomerId wang;
    private ConversationId conversation;
    private long number;

    DialogueModuleTest(
            Dialogues dialogues,
            Opener opener,
            Conversations conversations,
            FakeCustomers customers,
            FakeTickets tickets,
            CountedAct backOffice,
            LapseRuns.Handler lapse,
            MovableClock clock,
            TransactionTemplate transaction,
            MockMvcTester http) {
        this.dialogues = dialogues;
        this.opener = opener;
        this.conversations = conversations;
        this.customers = customers;
        this.tickets = tickets;
        this.backOffice = backOffice;
        this.lapse = lapse;
        this.clock = clock;
        this.transaction = transaction;
        this.http = http;
        this.wang = CustomerId.next();
        this.conversation = ConversationId.next();
    }

    @BeforeEach
    void sixFlowsAndMsWang() {
        SHIPPED.forEach(flow -> dialogues.publish(
                ShippedFlowsTest.flow(Path.of("src/main/resources/demo/flows/" + flow + ".yaml")), Actor.SYSTEM));
        wang = customers.add(new NewCustomer(
                CustomerView.Kind.PERSONAL,
                "C" + CustomerId.next(),
                "王芳",
                "13800001234",
                CustomerView.Value.GOLD,
                2,
                null,
                Language.ZH,
                List.of()));
        conversation = conversations.open(wang, "web", Language.ZH).id();
        number = 0;
    }

    @Test
    void aLostCardIsBlockedWithACorrectionInTheMiddle(PublishedEvents events) {
        say("我要挂失");
        say("储蓄卡");
        say("8821");
        assertThat(say("不对，是8812").saying().words()).contains("改为：8812", "哪天丢的");
        assertThat(say("昨天").saying().buttons()).containsExactly("确认", "需要修改");
        var done = say("确认");

        assertThat(done.saying().words()).contains("已为您挂失尾号 8812", "受理号 B");
        assertThat(done.trace().state()).isEqualTo("FINISHED");
        assertThat(events.ofType(FlowStarted.class)).hasSize(1);
        assertThat(events.ofType(ActDone.class))
                .singleElement()
                .extracting(ActDone::outcome)
                .isEqualTo("DONE");
        assertThat(events.ofType(FlowEnded.class))
                .singleElement()
                .extracting(FlowEnded::outcome)
                .isEqualTo("FINISHED");
    }

    @Test
    void aQuestionInTheMiddleIsAnsweredAndTheFlowGoesOnWhereItWas() {
        say("我要挂失");
        say("储蓄卡");

        var aside = hear("补卡要多少钱？", true);
        assertThat(aside.aside()).isTrue();
        assertThat(aside.saying().words()).contains("接着办", "后四位");
        dialogues.settle(aside);

        assertThat(say("8821").saying().words()).contains("哪天丢的");
    }

    @Test
    void theSameWishAgainBeginsNothingNewAndAnotherPutsItAside() {
        say("我要挂失");
        assertThat(say("我要挂失").saying().words()).contains("哪种卡");
        assertThat(dialogues.collected(conversation)).hasSize(1);

        say("我要提额");
        assertThat(dialogues.collected(conversation))
                .extracting(Collected::flow, Collected::state)
                .containsExactlyInAnyOrder(tuple("raise-credit-line", "RUNNING"), tuple("block-card", "STOPPED"));
    }

    @Test
    void whatWasHeardButNotSettledCountsForNothingAndAnActIsDoneOnce() {
        say("我要挂失尾号8821的储蓄卡，昨天丢的");
        var before = backOffice.times.get();

        var first = hear("确认", false);
        var again = hear("确认", false);

        assertThat(again.saying().words()).isEqualTo(first.saying().words());
        assertThat(backOffice.times.get()).isEqualTo(before + 1);
    }

    @Test
    void settlingATurnTwiceChangesNothing(PublishedEvents events) {
        var turn = hear("我要挂失", false);
        dialogues.settle(turn);
        dialogues.settle(turn);

        assertThat(events.ofType(FlowStarted.class)).hasSize(1);
        assertThat(dialogues.collected(conversation)).hasSize(1);
    }

    @Test
    void aPersonWhoTakesOverFindsWhatWasCollected() {
        say("我要挂失尾号8821的储蓄卡");
        transaction.executeWithoutResult(each -> dialogues.handOver(conversation));

        assertThat(dialogues.collected(conversation)).singleElement().satisfies(collected -> {
            assertThat(collected.state()).isEqualTo("HANDED_OVER");
            assertThat(collected.items()).extracting(item -> item.shown().zh()).containsExactly("储蓄卡", "8821");
        });
        assertThat(conversations.get(conversation).form()).satisfies(form -> {
            assertThat(form.cardTail()).isEqualTo("8821");
            assertThat(form.matter()).startsWith("银行卡挂失：");
        });
    }

    @Test
    void anActThatBreaksSaysSoAndHandsOver() {
        say("我要挂失尾号9999的储蓄卡，昨天丢的");
        var broken = say("确认");

        assertThat(broken.handsOver()).isTrue();
        assertThat(broken.saying().words()).contains("不确定是否已经生效");
    }

    @Test
    void silenceLapsesItInItsMomentAndItCanBeResumed(PublishedEvents events) {
        say("我要挂失");
        say("信用卡");
        clock.move(SettleTurn.PATIENCE.minus(Duration.ofSeconds(1)));
        lapse.handle(new LapseRuns());
        assertThat(lapsed(events)).isZero();
        clock.move(Duration.ofSeconds(2));
        lapse.handle(new LapseRuns());
        assertThat(lapsed(events)).isOne();

        assertThat(say("继续办理").saying().words()).contains("我们接着办", "后四位");
    }

    @Test
    void whatIsSensitiveIsKeptMaskedOnceItEnded() {
        say("我要调高转账限额");
        say("手机银行");
        say("10万");
        say("6222021234567890128");
        var asked = say("11010519491231002X");
        assertThat(asked.saying().words()).contains("110***********002X").doesNotContain("11010519491231002X");
        say("算了");

        assertThat(dialogues.collected(conversation))
                .flatExtracting(Collected::items)
                .extracting(item -> item.shown().zh())
                .contains("6222 **** 0128", "110***********002X");
    }

    @Test
    void aDisputeBecomesATicketOnce() {
        say("有笔交易不是我刷的，尾号8821，前天扣了两千块");
        say("跳过");
        assertThat(say("确认").saying().words()).contains("争议已登记", "T2026");

        assertThat(tickets.ofCustomer(wang)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "block-card, 我的银行卡好像弄丢了",
        "block-card, 我要挂失尾号8821的储蓄卡",
        "block-card, 卡被偷了赶紧帮我锁上",
        "block-card, please block my debit card it was stolen",
        "raise-credit-line, 信用卡额度太低了想提额",
        "dispute-transaction, 账单里有一笔不是我消费的",
        "book-branch, 我想约下周去网点开个户",
        "check-progress, 查一下我的工单办到哪了",
        "raise-transfer-limit, 帮我把手机银行的转账限额提高到20万",
    })
    void wishesBeginTheirFlow(String flow, String words) {
        var language = words.codePoints().allMatch(c -> c < 128) ? Language.EN : Language.ZH;
        assertThat(opener.begins(words, language))
                .hasValueSatisfying(
                        opening -> assertThat(opening.version().flow()).isEqualTo(flow));
    }

    @ParameterizedTest
    @CsvSource({
        "卡丢了怎么办",
        "挂失要多少钱",
        "信用卡额度怎么提",
        "转账限额是多少",
        "我想买理财",
        "跨境汇款手续费",
        "我想贷款买房",
        "钱转错了",
        "你好",
        "今天天气不错",
        "How do I block my card",
        "What is the transfer limit",
        "the weather is nice",
    })
    void questionsAndOtherWishesBeginNone(String words) {
        var language = words.codePoints().allMatch(c -> c < 128) ? Language.EN : Language.ZH;
        assertThat(opener.begins(words, language)).isEmpty();
    }

    /** What customers ask of the demo bank's articles is answered, and begins no flow about something else. */
    @Test
    void fewQuestionsToTheKnowledgeBaseBeginAFlowOfAnotherBusiness() throws IOException {
        var begun = new ArrayList<String>();
        var all = 0;
        for (var asked : knowledge()) {
            all++;
            var opening = opener.begins(asked.words(), asked.language());
            opening.filter(each -> !each.flow().business().startsWith(asked.firstTwoLevels()))
                    .ifPresent(each ->
                            begun.add(asked.words() + " → " + each.version().flow() + " " + each.likeness()));
        }
        assertThat(all).isGreaterThan(1000);
        assertThat(begun).hasSizeLessThan(all / 200);
    }

    private record Asked(String words, Language language, String firstTwoLevels) {}

    @SuppressWarnings("unchecked")
    private static List<Asked> knowledge() throws IOException {
        var asked = new ArrayList<Asked>();
        try (var files = Files.list(Path.of("src/main/resources/demo/knowledge"))) {
            for (var file : files.toList()) {
                for (var article : (List<Map<String, Object>>) new Yaml().load(Files.readString(file))) {
                    var business = article.get("business").toString().replaceAll("\\.[^.]*$", "");
                    for (var language : Language.values()) {
                        var wording = (Map<String, Object>) article.getOrDefault(language.code(), Map.of());
                        ((List<String>) wording.getOrDefault("questions", List.of()))
                                .forEach(words -> asked.add(new Asked(words, language, business)));
                    }
                }
            }
        }
        return asked;
    }

    @Test
    void aDraftIsPublishedOnlyWhenItsExamplesPassAndCanBeRolledBack() {
        var ji = Asking.staff(StaffId.next(), "knowledge", Permission.TRAIN_ASSISTANT);
        var sheet = json(http.get()
                .uri("/api/desk/flows/check-progress")
                .with(Asking.as(ji))
                .exchange());
        var before = sheet.get("inForce").asInt();
        var flow = (ObjectNode) sheet.get("flow");
        ((ObjectNode) flow.get("examples").get(0).get("lines").get(1)).put("words", "这句话没人会说");

        var saved = json(save(ji, flow, sheet.get("draftVersion").asLong()));
        assertThat(saved.at("/findings/failures/0/line").asInt()).isEqualTo(1);
        assertThat(saved.at("/findings/failures/0/got").asString()).contains("T20261125-0001");
        assertThat(publish(ji, saved)).hasStatus(422).bodyText().contains("dialogue.examples-fail");

        ((ObjectNode) flow.get("examples").get(0).get("lines").get(1)).put("words", "T20261125-0001");
        ((ObjectNode) flow.get("offer")).put("zh", "马上帮我查");
        var mended = json(save(ji, flow, saved.get("draftVersion").asLong()));
        var published = json(publish(ji, mended));
        assertThat(published.get("inForce").asInt()).isGreaterThan(before);
        assertThat(published.get("draft").asBoolean()).isFalse();
        assertThat(dialogues.offer("account.open.followup", Language.ZH)).contains("马上帮我查");

        http.post()
                .uri("/api/desk/flows/check-progress/in-force")
                .with(Asking.as(ji))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\":" + before + "}")
                .exchange();
        assertThat(dialogues.offer("account.open.followup", Language.ZH)).contains("帮我查办理进度");
    }

    @Test
    void aDraftThatSomebodyElseChangedIsNotOverwritten() {
        var ji = Asking.staff(StaffId.next(), "knowledge", Permission.TRAIN_ASSISTANT);
        var sheet = json(http.get()
                .uri("/api/desk/flows/book-branch")
                .with(Asking.as(ji))
                .exchange());
        var flow = (ObjectNode) sheet.get("flow");
        var version = sheet.get("draftVersion").asLong();

        assertThat(save(ji, flow, version)).hasStatusOk();
        assertThat(save(ji, flow, version)).hasStatus(409).bodyText().contains("dialogue.changed-meanwhile");
    }

    @Test
    void whatIsWrongWithAFlowIsFoundBeforeACustomerDoes() {
        var ji = Asking.staff(StaffId.next(), "knowledge", Permission.TRAIN_ASSISTANT);
        var sheet = json(
                http.get().uri("/api/desk/flows/block-card").with(Asking.as(ji)).exchange());
        var flow = (ObjectNode) sheet.get("flow");
        ((ObjectNode) flow.get("steps").get(2)).put("next", "ask-kind");
        ((ObjectNode) flow.get("slots").get(1).get("label")).put("zh", "银行卡密码");
        ((ObjectNode) flow.get("slots").get(0).get("prompt")).put("en", " ");

        var findings = http.post()
                .uri("/api/desk/flows/check")
                .with(Asking.as(ji))
                .contentType(MediaType.APPLICATION_JSON)
                .content(flow.toString())
                .exchange();
        assertThat(findings).hasStatusOk().bodyText().contains("asks-secret", "words-missing");

        ((ObjectNode) flow.get("slots").get(1).get("label")).put("zh", "卡号尾号");
        ((ObjectNode) flow.get("slots").get(0).get("prompt")).put("en", "Which card?");
        assertThat(http.post()
                        .uri("/api/desk/flows/check")
                        .with(Asking.as(ji))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(flow.toString())
                        .exchange())
                .bodyText()
                .contains("\"loop\"", "\"unreachable\"");
    }

    /** Its first example is made by trying it, so having none must not stand in the way; going round for ever must. */
    @Test
    void aNewFlowIsTriedBeforeItHasAnyExample() {
        var ji = Asking.staff(StaffId.next(), "knowledge", Permission.TRAIN_ASSISTANT);
        var flow = (ObjectNode) json(http.get()
                        .uri("/api/desk/flows/book-branch")
                        .with(Asking.as(ji))
                        .exchange())
                .get("flow");
        flow.putArray("examples");

        assertThat(tried(ji, flow)).hasStatusOk().bodyText().contains("您到网点要办什么业务");

        ((ObjectNode) flow.get("steps").get(3)).put("next", "ask-purpose");
        assertThat(tried(ji, flow)).hasStatus(422).bodyText().contains("dialogue.has-problems");
    }

    private MvcTestResult tried(SignedIn me, ObjectNode flow) {
        return http.post()
                .uri("/api/desk/flows/trial")
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"flow\":%s,\"language\":\"zh\",\"lines\":[\"我要预约网点\"],\"outcomes\":{}}".formatted(flow))
                .exchange();
    }

    @Test
    void onlyWhoTeachesTheAssistantSeesFlowsAndOnlyTheOwnerWhatWasCollected() {
        var lin = Asking.staff(StaffId.next(), "cards", Permission.SERVE);
        say("我要挂失尾号8821的储蓄卡");

        assertThat(http.get().uri("/api/desk/flows").with(Asking.as(lin)).exchange())
                .hasStatus(403);
        var collected = "/api/desk/conversations/" + conversation + "/collected";
        assertThat(http.get().uri(collected).with(Asking.as(lin)).exchange()).hasStatus(403);

        conversations.assign(conversation, new StaffId(lin.id().value()));
        assertThat(http.get().uri(collected).with(Asking.as(lin)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("8821");
    }

    private MvcTestResult save(SignedIn me, ObjectNode flow, long draftVersion) {
        return http.put()
                .uri("/api/desk/flows/" + flow.get("code").asString() + "/draft")
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"flow\":" + flow + ",\"draftVersion\":" + draftVersion + "}")
                .exchange();
    }

    private MvcTestResult publish(SignedIn me, JsonNode sheet) {
        return http.post()
                .uri("/api/desk/flows/" + sheet.at("/flow/code").asString() + "/publication")
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"draftVersion\":" + sheet.get("draftVersion") + "}")
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    private long lapsed(PublishedEvents events) {
        var mine = new AtomicInteger();
        events.ofType(FlowLapsed.class)
                .matching(news -> news.conversation().equals(conversation))
                .forEach(news -> mine.incrementAndGet());
        return mine.get();
    }

    private Turn say(String words) {
        var turn = hear(words, false);
        dialogues.settle(turn);
        return turn;
    }

    private Turn hear(String words, boolean answerable) {
        return dialogues
                .hear(new Heard(conversation, wang, ++number, words, Language.ZH), () -> answerable)
                .orElseThrow();
    }
}
