package io.jinqiao.gaps.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assistant.events.AnswerRated;
import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.editorial.FakeEditorial;
import io.jinqiao.gaps.events.GapCovered;
import io.jinqiao.gaps.internal.PublishedRepository.Publication;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.FakeKnowledge;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import(Neighbours.class)
@TestPropertySource(properties = "jinqiao.gaps.tend-every=1h")
class GapsModuleTest {

    private static final SignedIn JI =
            Asking.staff(StaffId.next(), "", Permission.PUBLISH_KNOWLEDGE, Permission.SEARCH_RECORDS);
    private static final SignedIn FANG = Asking.staff(StaffId.next(), "", Permission.PROPOSE_KNOWLEDGE);

    private final ReadQuestions notice;
    private final PublishedRepository publications;
    private final TendGaps tending;
    private final GapReads reads;
    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final FakeKnowledge knowledge;
    private final FakeEditorial editorial;
    private final MovableClock clock;
    private final MockMvcTester http;
    private final JdbcClient jdbc;
    private final StaffId lin = StaffId.next();

    GapsModuleTest(
            ReadQuestions notice,
            PublishedRepository publications,
            TendGaps tending,
            GapReads reads,
            FakeConversations conversations,
            FakeCustomers customers,
            FakeKnowledge knowledge,
            FakeEditorial editorial,
            MovableClock clock,
            MockMvcTester http,
            JdbcClient jdbc) {
        this.notice = notice;
        this.publications = publications;
        this.tending = tending;
        this.reads = reads;
        this.conversations = conversations;
        this.customers = customers;
        this.knowledge = knowledge;
        this.editorial = editorial;
        this.clock = clock;
        this.http = http;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nothingWasAskedYet() {
        jdbc.sql("delete from gaps.question").update();
        jdbc.sql("delete from gaps.gap").update();
    }

    @Test
    void theSameQuestionOfTwoCustomersIsOneGapHoweverOftenTheNewsArrives() {
        var first = unknown("数字人民币钱包怎么注销");
        notice.read(first);
        unknown("请问数字人民币钱包如何注销");
        unknown("你们卖雨伞吗");

        assertThat(reads.list("OPEN")).hasSize(2).first().satisfies(gap -> {
            assertThat(gap.customers()).isEqualTo(2);
            assertThat(gap.questions()).isEqualTo(2);
            assertThat(gap.weeks()).hasSize(8).last().isEqualTo(2);
        });
    }

    @Test
    void nothingThatNamesACustomerIsKept() {
        unknown("我是王小芳，卡号6222021234567890的年费能不能退");

        var kept = jdbc.sql("select string_agg(words || answer, '') from gaps.question")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain("王小芳", "6222").contains("年费能不能退");
        assertThat(reads.list("OPEN").getFirst().title()).doesNotContain("王小芳", "6222");
    }

    @Test
    void anAnswerThatDidNotHelpLeadsBackToTheQuestion() {
        var talk = talk();
        says(talk, customer(talk), "境外取款手续费怎么算");
        says(talk, Actor.MACHINE, "请看收费标准。");
        notice.read(new AnswerRated(
                talk, view(talk).customer(), 2, ArticleId.next(), 1, false, customer(talk), clock.instant()));

        var gap = reads.list("OPEN").getFirst();
        assertThat(reads.detail(gap.id(), JI).examples()).singleElement().satisfies(example -> {
            assertThat(example.number()).isEqualTo(1);
            assertThat(example.reason()).isEqualTo("NOT_USEFUL");
        });
    }

    @Test
    void whatAgentsSaidByHandBecomesADraftInTheirOwnSentences() {
        handled("保管箱怎么租用", "您好！请带身份证到有保管箱的网点。租期按年计。");
        handled("保管箱如何租用", "请您带上身份证到有保管箱的网点办理。押金退箱时返还。");

        var gap = reads.list("OPEN").getFirst();
        var suggestion = reads.detail(gap.id(), JI).suggestion();

        assertThat(gap.answered()).isEqualTo(2);
        assertThat(suggestion.from()).isEqualTo(2);
        assertThat(suggestion.answer().lines()).contains("租期按年计。", "押金退箱时返还。");
        assertThat(suggestion.answer()).doesNotContain("您好");
        assertThat(suggestion.questions()).hasSize(1);
    }

    @Test
    void onlyWhoMayReadAConversationGetsALinkToIt() {
        unknown("数字人民币钱包怎么注销");
        var gap = reads.list("OPEN").getFirst().id();

        assertThat(reads.detail(gap, JI).examples()).allMatch(GapView.Example::readable);
        assertThat(reads.detail(gap, FANG).examples()).noneMatch(GapView.Example::readable);
        assertThat(http.get()
                        .uri("/api/desk/gaps")
                        .with(Asking.as(Asking.staff(lin, "cards", Permission.SERVE, Permission.READ_KNOWLEDGE))))
                .hasStatus(403);
    }

    @Test
    void anArticleForItGoesBeforeComplianceWithItsEvidence() {
        unknown("数字人民币钱包怎么注销");
        var gap = reads.list("OPEN").getFirst().id();

        assertThat(post(gap, "proposal", """
                { "content": { "kind": "FAQ", "business": "card.debit.loss", "forCustomers": true,
                               "title": "数字人民币钱包怎么注销", "answer": "先转出余额。", "questions": [] },
                  "reason": "多位客户问到", "finished": true }
                """)).hasStatusOk();

        assertThat(editorial.proposals()).last().satisfies(draft -> {
            assertThat(draft.evidence()).singleElement().asString().contains("数字人民币钱包怎么注销");
            assertThat(draft.by()).isEqualTo(JI.id());
        });
        assertThat(reads.list("PROPOSED")).extracting(GapView::id).containsExactly(gap);
        assertThat(post(gap, "ignoring", "{\"reason\": \"太晚了\"}")).hasStatus(409);
    }

    @Test
    void anIgnoredGapGathersInSilenceAndKeepsItsReason() {
        unknown("你们卖雨伞吗");
        var gap = reads.list("OPEN").getFirst().id();
        assertThat(post(gap, "ignoring", "{\"reason\": \" \"}")).hasStatus(422);
        assertThat(post(gap, "ignoring", "{\"reason\": \"与银行业务无关\"}")).hasStatus(204);
        unknown("请问你们卖雨伞吗");

        assertThat(reads.list("OPEN")).isEmpty();
        assertThat(reads.list("IGNORED")).singleElement().satisfies(ignored -> {
            assertThat(ignored.ignoredBecause()).isEqualTo("与银行业务无关");
            assertThat(ignored.questions()).isEqualTo(2);
        });
        assertThat(post(gap, "reopening", "{}")).hasStatus(204);
        assertThat(reads.list("OPEN")).hasSize(1);
    }

    @Test
    void aMissingWordingIsTaughtToTheArticleThatIsThere() {
        var article = publish("wallet-" + UUID.randomUUID(), "数字人民币钱包怎么开通");
        unknown("数字人民币钱包咋弄");
        var gap = reads.list("OPEN").getFirst().id();

        assertThat(post(gap, "wordings", "{\"article\": \"%s\", \"words\": [\"数字人民币钱包咋弄\"]}".formatted(article)))
                .hasStatus(204);

        assertThat(reads.list("COVERED"))
                .singleElement()
                .satisfies(covered -> assertThat(covered.article()).isEqualTo(article));
        assertThat(knowledge.learnt())
                .anySatisfy(learnt -> assertThat(learnt.words()).isEqualTo("数字人民币钱包咋弄"));
    }

    @Test
    void anArticlePublishedLaterClosesTheGapAndTheNextMissOpensItAgain(PublishedEvents events) {
        unknown("数字人民币钱包怎么注销");
        tending.tend();
        var other = publish("umbrella-" + UUID.randomUUID(), "雨伞");
        publications.add(published(other));
        tending.tend();
        assertThat(reads.list("OPEN")).hasSize(1);

        var article = publish("closing-" + UUID.randomUUID(), "数字人民币钱包怎么注销");
        publications.add(published(article));
        tending.tend();

        assertThat(reads.list("COVERED"))
                .singleElement()
                .satisfies(covered -> assertThat(covered.article()).isEqualTo(article));
        assertThat(events.ofType(GapCovered.class)).hasSize(1);

        unknown("数字人民币钱包怎么注销呢");
        assertThat(reads.list("OPEN")).hasSize(1);
    }

    @Test
    void newsArrivesByItself(Scenario scenario) {
        var talk = talk();
        says(talk, customer(talk), "保管箱怎么退租");

        scenario.publish(decided(talk))
                .andWaitForStateChange(() -> reads.list("OPEN").size(), size -> size == 1);
    }

    private AssistantDecided unknown(String words) {
        var talk = talk();
        says(talk, customer(talk), words);
        var decided = decided(talk);
        notice.read(decided);
        return decided;
    }

    private AssistantDecided decided(ConversationId talk) {
        return new AssistantDecided(
                talk,
                view(talk).customer(),
                1,
                "SAY_UNKNOWN",
                "unknown",
                List.of(),
                "test",
                null,
                null,
                Actor.MACHINE,
                clock.instant(),
                "zh-Hans",
                0,
                List.of(),
                "test",
                1,
                null,
                null);
    }

    private void handled(String question, String answer) {
        var talk = talk();
        says(talk, customer(talk), question);
        conversations.await(talk, Actor.MACHINE);
        conversations.assign(talk, lin);
        says(talk, Actor.of(lin), answer);
        conversations.close(talk, Actor.of(lin), new Closing(Closing.Result.SOLVED, ""));
        notice.read(new ConversationClosed(
                talk, view(talk).customer(), lin, null, "SOLVED", "", Actor.of(lin), clock.instant()));
    }

    private ConversationId talk() {
        return conversations.open(customers.named("王小芳"), "web", Language.ZH).id();
    }

    private ConversationView view(ConversationId talk) {
        return conversations.get(talk);
    }

    private Actor customer(ConversationId talk) {
        return Actor.of(view(talk).customer());
    }

    private void says(ConversationId talk, Actor who, String words) {
        conversations
                .post(new NewMessage(talk, who, UUID.randomUUID().toString(), MessageView.Kind.TEXT, words, null))
                .join();
    }

    private ArticleId publish(String code, String title) {
        return knowledge.publish(new NewArticle(
                code,
                "FAQ",
                "card.debit.loss",
                true,
                Map.of(Language.ZH, new Wording(title, "好。", List.of())),
                List.of()));
    }

    private Publication published(ArticleId article) {
        var version = knowledge.current(article, Language.ZH).version();
        return new Publication(article, version, clock.instant());
    }

    private MvcTestResult post(UUID gap, String what, String content) {
        return http.post()
                .uri("/api/desk/gaps/{id}/{what}", gap, what)
                .with(Asking.as(JI))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }
}
