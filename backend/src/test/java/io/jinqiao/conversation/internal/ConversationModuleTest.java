package io.jinqiao.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.compliance.FakeCompliance;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.PrefilledForm;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.conversation.events.ConversationAssigned;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.conversation.events.ConversationUnderstood;
import io.jinqiao.conversation.events.MessagePosted;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Facts;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.vault.FakeClasses;
import io.jinqiao.web.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class ConversationModuleTest {

    private static final Closing SOLVED = new Closing(Closing.Result.SOLVED, "");

    private final Conversations conversations;
    private final FakeCustomers customers;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final SignedIn zhao = Asking.staff(new StaffId(Ids.next()), "general", Permission.SERVE);
    private SignedIn lin;
    private CustomerId wang;
    private ConversationId conversation;

    ConversationModuleTest(
            Conversations conversations, FakeCustomers customers, TransactionTemplate transaction, MockMvcTester http) {
        this.conversations = conversations;
        this.customers = customers;
        this.transaction = transaction;
        this.http = http;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        FakeClasses classes() {
            return new FakeClasses();
        }

        @Bean
        FakeCompliance compliance() {
            return new FakeCompliance();
        }

        @Bean
        FakeCustomers customers() {
            return new FakeCustomers();
        }
    }

    @BeforeEach
    void msWangComesIn() {
        lin = Asking.staff(new StaffId(Ids.next()), "cards", Permission.SERVE);
        wang = customers.named("王芳");
        conversation = conversations.open(wang, "web", Language.ZH).id();
    }

    @Test
    void comingInAgainGoesOnWhereSheWas() {
        assertThat(conversations.open(wang, "web", Language.EN).id()).isEqualTo(conversation);
        assertThat(conversations.current(wang)).map(ConversationView::id).contains(conversation);
        conversations.close(conversation, Actor.of(wang), SOLVED);
        assertThat(conversations.current(wang)).isEmpty();
        assertThat(conversations.open(wang, "web", Language.ZH).id()).isNotEqualTo(conversation);
    }

    @Test
    void wordsOfTheHousePassTheGateAndKeepItsVerdict(AssertablePublishedEvents events) {
        conversations.assign(conversation, lin.id());
        refused("compliance.blocked", said(lin.actor(), "a", "这个稳赚"));
        refused("compliance.blocked", said(Actor.MACHINE, "b", "这个稳赚"));
        refused("compliance.unavailable", said(lin.actor(), "c", "闸口坏了"));
        refused("compliance.ask", said(lin.actor(), "d", "这要怪您自己"));
        conversations.post(said(lin.actor(), "e", "这要怪您自己").surely(true)).join();
        conversations.post(said(Actor.of(wang), "f", "不是说稳赚吗")).join();

        assertThat(conversations.since(conversation, 0, 10))
                .extracting(MessageView::text)
                .containsExactly("这要怪您自己", "不是说稳赚吗");
        assertThat(events)
                .contains(Facts.class)
                .matching(told -> told.all().getFirst() instanceof MessagePosted posted
                        && ("ASK " + FakeCompliance.EDITION + " taboo.blame@1").equals(posted.gate()));
    }

    private NewMessage said(Actor by, String clientId, String words) {
        return new NewMessage(conversation, by, clientId, MessageView.Kind.TEXT, words, null);
    }

    private void refused(String code, NewMessage message) {
        assertThatThrownBy(() -> conversations.post(message).join())
                .cause()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void whatACustomerReadsOfAMessageIsJudgedNotItsIds() {
        var answer = new NewMessage(
                conversation,
                Actor.MACHINE,
                "g",
                MessageView.Kind.CHOICES,
                "您想问哪一个？",
                Map.of("choices", List.of(Map.of("article", "13800138000", "title", "稳赚的理财"))));
        assertThat(HouseWords.words(answer)).contains("您想问哪一个？", "稳赚的理财").doesNotContain("13800138000");
        refused("compliance.blocked", answer);
    }

    @Test
    void aMessageIsStoredWithAllItsSigns() {
        var words = "信用卡被拒 🏦 <b>שלום</b>";
        var receipt = say("a", words).join();
        var stored = conversations.since(conversation, 0, 10).getFirst();
        assertThat(receipt.number()).isEqualTo(1);
        assertThat(stored.text()).isEqualTo(words);
        assertThat(stored.at()).isEqualTo(receipt.at());
        assertThat(conversations.latest(conversation, 1)).containsExactly(stored);
    }

    @Test
    void fiveHundredAtOnceAreNumberedWithoutGapInTwentyConversations() {
        var twenty = IntStream.range(0, 20)
                .mapToObj(_ -> conversations.open(customers.named("李明"), "web", Language.ZH))
                .toList();
        var receipts = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> post(twenty.get(i % 20), "m" + i, "第" + i + "条"))
                .toList();
        all(receipts);
        assertThat(twenty)
                .allSatisfy(it -> assertThat(conversations.since(it.id(), 0, 100))
                        .extracting(MessageView::number)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, 25).boxed().toList()));
    }

    @Test
    void aRetryMakesNoSecondMessageNotEvenInTheSameMoment() {
        var first = say("a", "您好").join();
        var retries = Stream.generate(() -> say("a", "您好")).limit(20).toList();
        var together = Stream.generate(() -> say("b", "在吗")).limit(20).toList();
        all(retries);
        all(together);
        assertThat(retries).allSatisfy(it -> assertThat(it.join()).isEqualTo(first));
        assertThat(together.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(conversations.since(conversation, 0, 100)).hasSize(2);
    }

    @Test
    void oneBadMessageCostsTheOthersNothing() {
        var good = new ArrayList<CompletableFuture<Receipt>>();
        var bad = new ArrayList<CompletableFuture<Receipt>>();
        for (int i = 0; i < 50; i++) {
            good.add(say("good" + i, "好"));
            bad.add(conversations.post(text(ConversationId.next(), Actor.of(wang), "x" + i, "谁?")));
            bad.add(conversations.post(text(conversation, Actor.of(CustomerId.next()), "y" + i, "不是我的")));
            bad.add(conversations.post(new NewMessage(
                    conversation, Actor.MACHINE, "z" + i, MessageView.Kind.ANSWER, "答", Map.of("title", "\0"))));
        }
        all(good);
        assertThat(bad).allSatisfy(it -> assertThatThrownBy(it::join).isInstanceOf(CompletionException.class));
        assertThat(conversations.get(conversation).lastNumber()).isEqualTo(50);
    }

    @Test
    void aGuestHasAWordBesideTheOwnerUntilTheyPart() {
        assertThatThrownBy(() -> conversations.welcome(conversation, zhao.id()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("conversation.not-served"));
        conversations.assign(conversation, lin.id());
        assertThat(conversations.welcome(conversation, zhao.id())).isTrue();
        assertThat(conversations.welcome(conversation, zhao.id())).isFalse();
        assertThat(conversations.guests(conversation)).containsExactly(zhao.id());
        post(zhao, "guest-1").join();
        post(lin, "guest-2").join();
        assertThat(conversations.get(conversation).owner()).isEqualTo(lin.id());
        assertThat(conversations.part(conversation, zhao.id())).isTrue();
        assertThat(refusal(post(zhao, "guest-3"))).isEqualTo("conversation.not-yours");
    }

    @Test
    void onlyTheCustomerAndTheOwnerHaveAWord() {
        assertThat(refusal(post(lin, "1"))).isEqualTo("conversation.not-yours");
        conversations.assign(conversation, lin.id());
        post(lin, "2").join();
        assertThat(refusal(post(zhao, "3"))).isEqualTo("conversation.not-yours");
        assertThat(refusal(conversations.post(text(conversation, Actor.of(CustomerId.next()), "4", "我"))))
                .isEqualTo("conversation.not-yours");
    }

    @Test
    void whatIsOverTakesNoWordsButHearsTheNews() {
        conversations.close(conversation, Actor.of(wang), SOLVED);
        assertThat(refusal(say("a", "还有"))).isEqualTo("conversation.closed");
        var news = new NewMessage(
                conversation, Actor.SYSTEM, "n", MessageView.Kind.EVENT, "", Map.of("event", "ticket-resolved"));
        assertThat(conversations.post(news).join().number()).isPositive();
    }

    @Test
    void aMessageWaitsForTheChangeUnderWayAndHoldsUpNobodyElse() throws InterruptedException {
        var other = conversations.open(customers.named("陈东"), "web", Language.ZH);
        var locked = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var change = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(_ -> {
            conversations.assign(conversation, lin.id());
            locked.countDown();
            await(release);
        }));
        locked.await();
        var waiting = post(lin, "a");
        post(other, "b", "我先").join();
        assertThat(waiting).isNotDone();
        release.countDown();
        change.join();
        assertThat(waiting.join().number()).isEqualTo(1);
    }

    @Test
    void everyStoredMessageIsNewsAndAFact(AssertablePublishedEvents events) {
        say("a", "您好").orTimeout(60, TimeUnit.SECONDS).join();
        conversations.assign(conversation, lin.id());
        conversations.understand(conversation, new Understanding("掉卡", "card.loss", 2, lin.actor()));
        conversations.close(conversation, lin.actor(), SOLVED);
        assertThat(events)
                .contains(ConversationAssigned.class)
                .matching(it -> it.owner().equals(lin.id()));
        assertThat(events)
                .contains(ConversationUnderstood.class)
                .matching(it -> it.about().equals("掉卡"));
        assertThat(events)
                .contains(ConversationClosed.class)
                .matching(it -> lin.id().equals(it.owner()));
    }

    @Test
    void theAssistantFindsWhatItHasNotAnswered() {
        say("a", "您好").join();
        assertThat(conversations.unanswered(1_000)).contains(conversation);
        conversations.answered(conversation, 1);
        assertThat(conversations.unanswered(1_000)).doesNotContain(conversation);
    }

    @Test
    void thePhoneNumberOnTheFormLeavesMasked() {
        conversations.fillForm(conversation, new PrefilledForm("王芳", "13812345678", "挂失", "0042", ""));
        var form = conversations.get(conversation).form();
        assertThat(form).isNotNull();
        assertThat(form.phone()).isEqualTo("138****5678");
        assertThat(form.cardTail()).isEqualTo("0042");
    }

    @Test
    void theOwnerReadsAndWritesAtTheDeskAndNobodyElse() {
        conversations.assign(conversation, lin.id());
        say("a", "您好").join();
        assertThat(http.get().uri("/api/desk/conversations").with(Asking.as(lin)))
                .bodyJson()
                .extractingPath("$[0].lastMessage.text")
                .isEqualTo("您好");
        assertThat(post(lin, "/notes", "{\"text\":\"老客户\"}")).hasStatus(204);
        assertThat(post(zhao, "/notes", "{\"text\":\"好奇\"}")).hasStatus(403);
        assertThat(get(zhao, "/messages")).hasStatus(403);
        assertThat(conversations.notes(conversation)).hasSize(1);
    }

    @Test
    void aSupervisorReadsWithoutOwning() {
        var zhou = Asking.staff(new StaffId(Ids.next()), "general", Permission.WATCH_FLOOR);
        say("a", "您好").join();
        assertThat(get(zhou, "/messages"))
                .bodyJson()
                .extractingPath("$[0].number")
                .isEqualTo(1);
    }

    @Test
    void closingAtTheDeskKeepsTheResult() {
        conversations.assign(conversation, lin.id());
        assertThat(post(lin, "/closing", "{\"result\":\"UNSOLVED\",\"remark\":\"要回电\",\"business\":\"card.loss\"}"))
                .hasStatus(204);
        var view = conversations.get(conversation);
        assertThat(view.closing()).isEqualTo(new Closing(Closing.Result.UNSOLVED, "要回电"));
        assertThat(view.business()).isEqualTo("card.loss");
        assertThat(post(lin, "/closing", "{\"result\":\"SOLVED\",\"remark\":\"\",\"business\":null}"))
                .hasStatus(409);
    }

    private CompletableFuture<Receipt> say(String clientId, String words) {
        return conversations.post(text(conversation, Actor.of(wang), clientId, words));
    }

    private CompletableFuture<Receipt> post(SignedIn staff, String clientId) {
        return conversations.post(text(conversation, staff.actor(), clientId, "请稍等"));
    }

    private CompletableFuture<Receipt> post(ConversationView into, String clientId, String words) {
        return conversations.post(text(into.id(), Actor.of(into.customer()), clientId, words));
    }

    private static NewMessage text(ConversationId into, Actor from, String clientId, String words) {
        return new NewMessage(into, from, clientId, MessageView.Kind.TEXT, words, null);
    }

    private static void all(List<CompletableFuture<Receipt>> receipts) {
        CompletableFuture.allOf(receipts.toArray(CompletableFuture[]::new))
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    private static String refusal(CompletableFuture<Receipt> receipt) {
        return receipt.handle((_, e) -> e instanceof Refused refused ? refused.code() : "not refused: " + e)
                .join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(SignedIn me, String path) {
        return http.get()
                .uri("/api/desk/conversations/" + conversation + path)
                .with(Asking.as(me))
                .exchange();
    }

    private MvcTestResult post(SignedIn me, String path, String body) {
        return http.post()
                .uri("/api/desk/conversations/" + conversation + path)
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
