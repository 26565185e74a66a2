package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.ArticleView.Field;
import io.jinqiao.knowledge.Attachment;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.Question;
import io.jinqiao.knowledge.SearchFit;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.knowledge.SimilarQuestion.Source;
import io.jinqiao.knowledge.Upkeep;
import io.jinqiao.knowledge.events.ArticlePublished;
import io.jinqiao.knowledge.events.ArticleVoted;
import io.jinqiao.language.Meaning;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ModuleTest
class KnowledgeModuleTest {

    private static final Wording LOSS =
            new Wording("银行卡丢失如何挂失", "请马上在手机银行或拨打95000挂失，挂失即刻生效，不收费。", List.of("卡丢了怎么办", "我要挂失"));
    private static final Wording LOSS_EN = new Wording(
            "Reporting a lost debit card", "Report it at once in the app or by phone.", List.of("I lost my card"));
    private static final Wording FEE = new Wording("信用卡年费怎么收", "普通卡首年免年费，刷满六次免次年年费。", List.of("年费多少钱", "怎么免年费"));
    private static final Wording CALMING = new Wording("如何安抚情绪激动的客户", "先接住情绪，再处理事情。", List.of("客户骂人怎么办"));

    private static final Wording HOURS = new Wording("网点周末营业吗", "多数网点周六营业，周日休息。", List.of("周末开门吗"));
    private static final Wording NEW_HOURS = new Wording("网点周末和节假日营业吗", "周末都营业。", List.of("周末开门吗"));

    private static final Wording TORN = new Wording("存折被老鼠咬坏了怎么换", "请带上存折和身份证到任一网点更换。", List.of("存折破损换新"));

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private static final UUID LIN_ID = UUID.randomUUID();
    private static final Actor LIN = Actor.of(new StaffId(LIN_ID));

    private final Knowledge knowledge;
    private final Editions editions;
    private final ArticleStore store;
    private final VoiceStore voices;
    private final Meaning meaning;
    private final MockMvcTester http;
    private final MovableClock clock;

    KnowledgeModuleTest(
            Knowledge knowledge,
            Editions editions,
            ArticleStore store,
            VoiceStore voices,
            Meaning meaning,
            MockMvcTester http,
            MovableClock clock) {
        this.knowledge = knowledge;
        this.editions = editions;
        this.store = store;
        this.voices = voices;
        this.meaning = meaning;
        this.http = http;
        this.clock = clock;
    }

    @Test
    void aQuestionInOtherWordsFindsItsArticle() {
        var loss = publish("loss", "card.debit.loss", Map.of(Language.ZH, LOSS, Language.EN, LOSS_EN));
        publish("fee", "fee.account.annual", Map.of(Language.ZH, FEE));

        assertThat(search("我的银行卡找不到了", Language.ZH).article()).isEqualTo(loss);
        assertThat(search("my bank card has gone missing", Language.EN).article())
                .isEqualTo(loss);
    }

    @Test
    void theLongestMessageIsSearchedByWhatItBeginsWith() {
        publish("loss", "card.debit.loss", Map.of(Language.ZH, LOSS));
        var loss = search("我的银行卡找不到了，怎么挂失？", Language.ZH).article();
        var story = new StringBuilder("我的银行卡找不到了，怎么挂失？");
        for (int i = 0; story.length() < 4_000; i++) {
            story.append((char) ('一' + i * 7 % 20_000));
        }
        assertThat(search(story.toString(), Language.ZH).article()).isEqualTo(loss);
    }

    @Test
    void traditionalCharactersFindWhatSimplifiedOnesSay() {
        var fee = publish("fee", "fee.account.annual", Map.of(Language.ZH, FEE));

        assertThat(search("信用卡年費要多少錢", Language.ZH).article()).isEqualTo(fee);
    }

    @Test
    void staffArticlesAreHiddenFromCustomers() {
        knowledge.publish(new NewArticle(
                "calming", "ETIQUETTE", "complaint.service", false, Map.of(Language.ZH, CALMING), List.of()));

        var question = "客户骂人怎么办";
        assertThat(knowledge.search(new Question(question, Language.ZH, false, 5)))
                .extracting(Hit::code)
                .contains("calming");
        assertThat(knowledge.search(new Question(question, Language.ZH, true, 5)))
                .extracting(Hit::code)
                .doesNotContain("calming");
    }

    @Test
    void theSameContentAgainMakesNoNewVersion(PublishedEvents events) {
        var code = "again-" + UUID.randomUUID();
        var first = publish(code, "account.manage", Map.of(Language.ZH, HOURS));
        publish(code, "account.manage", Map.of(Language.ZH, HOURS));

        assertThat(knowledge.current(first, Language.ZH).version()).isEqualTo(1);
        assertThat(events.ofType(io.jinqiao.kernel.Facts.class))
                .anySatisfy(facts -> assertThat(facts.all())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                ArticlePublished.class,
                                fact -> assertThat(fact.code()).isEqualTo(code)));
    }

    @Test
    void anOldVersionStaysReadableAsItWasPublished() {
        var code = "changed-" + UUID.randomUUID();
        var article = publish(code, "account.manage", Map.of(Language.ZH, HOURS));
        publish(code, "account.manage", Map.of(Language.ZH, NEW_HOURS));

        assertThat(knowledge.get(article, 1, Language.ZH).title()).isEqualTo(HOURS.title());
        assertThat(knowledge.current(article, Language.ZH))
                .satisfies(current -> assertThat(current.version()).isEqualTo(2))
                .satisfies(current -> assertThat(current.title()).isEqualTo(NEW_HOURS.title()))
                .satisfies(current -> assertThat(current.fields()).containsExactly(new Field("年费", "0", "元")));
    }

    @Test
    void thePastIsSearchedAsItWasThen() {
        var code = "vault-" + UUID.randomUUID();
        var gone = publish(code + "-gone", "account.manage", Map.of(Language.ZH, TORN));
        var vault =
                publish(code, "account.manage", Map.of(Language.ZH, new Wording("贵重物品保管箱租金", "小箱每年300元。", List.of())));
        var then = clock.instant();
        clock.move(Duration.ofDays(20));
        var raised = new Wording("贵重物品保管箱租金", "小箱每年500元。", List.of("保管箱涨价了吗"));
        publish(code, "account.manage", Map.of(Language.ZH, raised));
        publish(code + "-new", "account.manage", Map.of(Language.ZH, new Wording("保管箱租金能退吗", "不退。", List.of())));
        knowledge.learn(new SimilarQuestion(vault, Language.ZH, "铁皮小柜子一年多少钱", Source.EDITOR, LIN));
        editions.withdraw(gone, "不再办理", LIN);

        assertThat(knowledge.searchAsOf(new Question("贵重物品保管箱租金", Language.ZH, true, 8), then))
                .satisfies(hits -> assertThat(hits.getFirst()).satisfies(hit -> {
                    assertThat(hit.article()).isEqualTo(vault);
                    assertThat(hit.version()).isEqualTo(1);
                    assertThat(hit.answer()).isEqualTo("小箱每年300元。");
                }))
                .extracting(Hit::code)
                .doesNotContain(code + "-new");
        assertThat(knowledge.searchAsOf(new Question(TORN.title(), Language.ZH, true, 8), then))
                .first()
                .extracting(Hit::article)
                .isEqualTo(gone);
        var learnt = new Question("铁皮小柜子一年多少钱", Language.ZH, true, 8);
        assertThat(closeness(knowledge.searchAsOf(learnt, then), vault))
                .isLessThan(closeness(knowledge.searchAsOf(learnt, clock.instant()), vault));
        assertThat(knowledge.searchAsOf(new Question("贵重物品保管箱租金", Language.ZH, true, 8), clock.instant()))
                .first()
                .extracting(Hit::version)
                .isEqualTo(2);
    }

    private static double closeness(List<Hit> hits, ArticleId article) {
        return hits.stream()
                .filter(hit -> hit.article().equals(article))
                .mapToDouble(Hit::closeness)
                .max()
                .orElse(-1);
    }

    @Test
    void aLanguageWithoutWordingFallsBackToChinese() {
        var article = publish("only-chinese", "fee.account.annual", Map.of(Language.ZH, FEE));

        assertThat(knowledge.current(article, Language.EN).language()).isEqualTo(Language.ZH);
    }

    @Test
    void whatIsInForceIsReadByItsCodesAndPageByPage() {
        publish("zz-page-1", "account.manage", Map.of(Language.ZH, FEE));
        publish("zz-page-1", "account.manage", Map.of(Language.ZH, HOURS));
        publish("zz-page-2", "card.debit.loss", Map.of(Language.ZH, LOSS, Language.EN, LOSS_EN));

        assertThat(knowledge.inForce(List.of("zz-page-1", "nobody's")))
                .extracting(ArticleView::title)
                .containsExactly(HOURS.title());
        assertThat(knowledge.inForceAfter("zz-page-0", 1))
                .extracting(ArticleView::code)
                .containsExactly("zz-page-1");
        assertThat(knowledge.inForceAfter("zz-page-1", 5))
                .extracting(ArticleView::language)
                .containsExactly(Language.ZH, Language.EN);
    }

    @Test
    void anUnknownArticleIsRefusedWithACode() {
        assertThatThrownBy(() -> knowledge.get(ArticleId.next(), 1, Language.ZH))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("knowledge.unknown-article"));
    }

    /** Measured on what was not taught: with one turn alone nothing is left to teach, and the weights stay as they are. */
    @Test
    void weightsOfSearchAreFittedToAnInstitutionsOwnQuestionsAndMeasuredOnOthers() throws Exception {
        var memory = new MemoryStore();
        memory.add(Stream.of(
                        Map.entry("loss", LOSS),
                        Map.entry("fee", FEE),
                        Map.entry("hours", HOURS),
                        Map.entry("torn", TORN))
                .map(each -> Article.first(
                        new NewArticle(
                                each.getKey(), "FAQ", "account", true, Map.of(Language.ZH, each.getValue()), List.of()),
                        LIN,
                        clock.instant()))
                .toList());
        var search = new Search(meaning, memory, new VoicesInMemory());
        var fit = new FitSearch(search);
        var asked = List.of(
                new SearchFit.Asked("我的银行卡找不到了", Language.ZH, Set.of("loss")),
                new SearchFit.Asked("信用卡年费要多少钱", Language.ZH, Set.of("fee")),
                new SearchFit.Asked("星期六去网点有人吗", Language.ZH, Set.of("hours")),
                new SearchFit.Asked("存折咬破了能换新的吗", Language.ZH, Set.of("torn")),
                new SearchFit.Asked("  ", Language.ZH, Set.of("torn")));

        var alone = fit.fit(asked, 1);
        var byTurns = fit.fit(asked, 4);
        search.destroy();

        assertThat(alone.fitted()).isEqualTo(alone.inForce());
        assertThat(byTurns.inForce()).isEqualTo(alone.inForce());
        assertThat(byTurns.inForce().first()).isEqualTo(1);
        assertThat(byTurns.fitted()).isNotEqualTo(byTurns.inForce());
        assertThat(byTurns.weights()).isNotEmpty();
    }

    @Test
    void afterARestartTheIndexIsFilledFromTheDatabase() throws Exception {
        var loss = publish("loss", "card.debit.loss", Map.of(Language.ZH, LOSS, Language.EN, LOSS_EN));

        var restarted = new Search(meaning, store, voices);
        var hits = restarted.find(new Question("银行卡丢失如何挂失", Language.ZH, true, 3));
        restarted.destroy();

        assertThat(hits.getFirst().article()).isEqualTo(loss);
    }

    @Test
    void whatWasConfirmedFindsItsArticleAtOnceAndAfterARestart() throws Exception {
        var loss = publish("loss", "card.debit.loss", Map.of(Language.ZH, LOSS, Language.EN, LOSS_EN));
        publish("fee", "fee.account.annual", Map.of(Language.ZH, FEE));
        var slang = "我的小红卡被外星人叼走了";
        assertThat(search(slang, Language.ZH).closeness()).isLessThan(0.9);

        knowledge.learn(new SimilarQuestion(loss, Language.ZH, slang, Source.AGENT_CONFIRMED, LIN));
        knowledge.learn(new SimilarQuestion(loss, Language.ZH, slang + "！", Source.AGENT_CONFIRMED, LIN));

        assertThat(search(slang, Language.ZH))
                .satisfies(hit -> assertThat(hit.article()).isEqualTo(loss))
                .satisfies(hit -> assertThat(hit.closeness()).isGreaterThan(0.99));
        assertThat(voices.about(List.of(loss)))
                .filteredOn(voice -> voice.words().startsWith(slang))
                .hasSize(1);
        var restarted = new Search(meaning, store, voices);
        assertThat(restarted
                        .find(new Question(slang, Language.ZH, true, 1))
                        .getFirst()
                        .article())
                .isEqualTo(loss);
        restarted.destroy();
    }

    @Test
    void theNextVersionKeepsWhatTheArticleHasLearnt() {
        var code = "learns-" + UUID.randomUUID();
        var article = publish(code, "account.manage", Map.of(Language.ZH, HOURS));
        knowledge.learn(new SimilarQuestion(article, Language.ZH, "礼拜天办得了业务不", Source.EDITOR, LIN));
        publish(code, "account.manage", Map.of(Language.ZH, NEW_HOURS));

        assertThat(search("礼拜天办得了业务不", Language.ZH))
                .satisfies(hit -> assertThat(hit.article()).isEqualTo(article))
                .satisfies(hit -> assertThat(hit.version()).isEqualTo(2));
    }

    @Test
    void nobodyLearnsForAnArticleThatIsNotThere() {
        assertThatThrownBy(() ->
                        knowledge.learn(new SimilarQuestion(ArticleId.next(), Language.ZH, "卡丢了", Source.EDITOR, LIN)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("knowledge.unknown-article"));
    }

    @Test
    void theSearchPageShowsWhyAndCountsWhatChoosingWouldBring() {
        publish("torn", "account.manage", Map.of(Language.ZH, TORN));
        knowledge.publish(new NewArticle(
                "calming", "ETIQUETTE", "complaint.service", false, Map.of(Language.ZH, CALMING), List.of()));

        assertThat(get("/api/desk/knowledge/search?q=存折被咬坏了"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(body ->
                        body.assertThat().extractingPath("$.found[0].code").isEqualTo("torn"))
                .satisfies(body -> body.assertThat()
                        .extractingPath("$.found[0].title[?(@.found)].text")
                        .asArray()
                        .contains("存折"))
                .satisfies(body -> body.assertThat()
                        .extractingPath("$.facets.business[?(@.value=='account')].count")
                        .asArray()
                        .isNotEmpty())
                .satisfies(body -> body.assertThat()
                        .extractingPath("$.alsoAsked")
                        .asArray()
                        .contains("存折破损换新"));
        assertThat(get("/api/desk/knowledge/search?q=客户骂人怎么办&audience=CUSTOMER"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("\"calming\"")
                .contains("\"STAFF\"");
    }

    @Test
    void aVoteIsOneAPersonAndTeachesWhatHelped(PublishedEvents events) {
        var code = "voted-" + UUID.randomUUID();
        var article = publish(code, "account.manage", Map.of(Language.ZH, HOURS));

        assertThat(vote(article, 1, "true", "礼拜天上不上班")).hasStatus(204);
        assertThat(vote(article, 1, "true", "礼拜天上不上班")).hasStatus(204);

        assertThat(get("/api/desk/knowledge/search?q=礼拜天上不上班"))
                .bodyJson()
                .extractingPath("$.found[?(@.code=='" + code + "')].votes")
                .asArray()
                .singleElement()
                .isEqualTo(Map.of("useful", 1, "useless", 0, "mine", true));
        assertThat(events.ofType(ArticleVoted.class)).hasSize(1);
        assertThat(search("礼拜天上不上班", Language.ZH).article()).isEqualTo(article);

        assertThat(vote(article, 1, "null", "")).hasStatus(204);
        assertThat(get("/api/desk/knowledge/search?q=礼拜天上不上班"))
                .bodyJson()
                .extractingPath("$.found[?(@.code=='" + code + "')].votes.useful")
                .asArray()
                .containsExactly(0);
        assertThat(vote(article, 9, "true", ""))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("knowledge.version-changed");
    }

    @Test
    void staffSearchAndReadOverHttp() {
        var article = publish("loss", "card.debit.loss", Map.of(Language.ZH, LOSS, Language.EN, LOSS_EN));

        assertThat(get("/api/desk/knowledge?q=卡丢了&language=zh&limit=3"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].code")
                .isEqualTo("loss");
        assertThat(get("/api/desk/knowledge/" + article + "?language=en"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo(LOSS_EN.title());
        assertThat(get("/api/desk/knowledge/" + article + "?version=99"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("knowledge.unknown-article");
    }

    @Test
    void aPictureIsOutThereOnlyWhileAnArticleForCustomersShowsIt() {
        var picture = editions.attach("../价目表.png", PNG, LIN);
        var shown = "/api/customer/pictures/" + picture.id();
        assertThat(get(shown)).hasStatus(404);

        var code = "priced-" + UUID.randomUUID();
        editions.publish(enclosing(code, picture), LIN);
        assertThat(get(shown))
                .hasStatusOk()
                .hasHeader("Content-Type", "image/png")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");

        editions.withdraw(editions.find(code).orElseThrow(), "价格有误", LIN);
        assertThat(get(shown)).hasStatus(404);
    }

    @Test
    void aDocumentIsDownloadedByStaffAndNeverPublic() {
        var document = editions.attach("收费公示.pdf", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1), LIN);
        editions.publish(enclosing("document-" + UUID.randomUUID(), document), LIN);

        assertThat(get("/api/customer/pictures/" + document.id())).hasStatus(404);
        assertThat(get("/api/desk/knowledge/attachments/" + document.id()))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).startsWith("attachment;"));
        assertThat(get("/api/desk/knowledge/attachments/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void aFileThatIsTooLargeOrEmptyIsRefused() {
        refused("knowledge.file-too-large", Arrays.copyOf(PNG, 2 * 1024 * 1024 + 1));
        refused("knowledge.file-empty", new byte[0]);
        refused("knowledge.file-type", "<svg/>".getBytes(StandardCharsets.ISO_8859_1));
    }

    private void refused(String code, byte[] content) {
        assertThatThrownBy(() -> editions.attach("价目表.png", content, LIN))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static NewArticle enclosing(String code, Attachment attachment) {
        return new NewArticle(
                code,
                "FAQ",
                "account.exception",
                true,
                Map.of(Language.ZH, HOURS),
                List.of(),
                Upkeep.NONE,
                List.of(attachment),
                List.of());
    }

    private ArticleId publish(String code, String business, Map<Language, Wording> wordings) {
        return knowledge.publish(
                new NewArticle(code, "FAQ", business, true, wordings, List.of(new Field("年费", "0", "元"))));
    }

    private Hit search(String words, Language language) {
        return knowledge.search(new Question(words, language, true, 5)).getFirst();
    }

    private MvcTestResult vote(ArticleId article, int version, String useful, String words) {
        return http.put()
                .uri("/api/desk/knowledge/" + article + "/vote")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\": %d, \"language\": \"zh\", \"useful\": %s, \"words\": \"%s\"}"
                        .formatted(version, useful, words))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(signedIn())
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).with(signedIn()).exchange();
    }

    private static RequestPostProcessor signedIn() {
        var lin = new SignedIn(LIN_ID, "林悦", "cards", Set.of(Permission.READ_KNOWLEDGE));
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(lin, null, List.of()));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeCatalog catalog() {
            return new FakeCatalog();
        }
    }
}
