package io.jinqiao.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.editorial.Draft;
import io.jinqiao.editorial.Editorial;
import io.jinqiao.editorial.FakeEditorial;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.ArticleView.Field;
import io.jinqiao.knowledge.FakeEditions;
import io.jinqiao.knowledge.FakeKnowledge;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.Upkeep;
import io.jinqiao.packs.events.PackProposed;
import io.jinqiao.packs.internal.Line.Verdict;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class PacksModuleTest {

    private static final SignedIn FANG =
            Asking.staff(StaffId.next(), "", Permission.PROPOSE_KNOWLEDGE, Permission.READ_KNOWLEDGE);
    private static final SignedIn LIN = Asking.staff(StaffId.next(), "cards", Permission.READ_KNOWLEDGE);

    private static final Wording LOSS = new Wording("卡丢了怎么办", "先挂失，\n再补卡。\n", List.of("卡不见了", "=挂失"));
    private static final Wording LOSS_EN = new Wording("Lost card", "Block it first.", List.of("I lost my card"));

    private static final String OWNED = "编码,标题,答案,%s\nowned,谁来管,有人管。,%s\n";

    private final PackReads reads;
    private final FakeKnowledge knowledge;
    private final FakeEditions editions;
    private final FakeStaff staff;
    private final Proposals editorial;
    private final MockMvcTester http;

    PacksModuleTest(
            PackReads reads,
            FakeKnowledge knowledge,
            FakeEditions editions,
            FakeStaff staff,
            Proposals editorial,
            MockMvcTester http) {
        this.reads = reads;
        this.knowledge = knowledge;
        this.editions = editions;
        this.staff = staff;
        this.editorial = editorial;
        this.http = http;
    }

    @BeforeEach
    void oneArticleIsInForce() {
        editorial.clear();
        knowledge.publish(new NewArticle(
                "card-loss",
                "PROCESS",
                "card.debit.loss",
                true,
                Map.of(Language.ZH, LOSS, Language.EN, LOSS_EN),
                List.of(new Field("补卡工本费", "10", "元"))));
    }

    @Test
    void thePreviewSaysWhatIsNewChangedTheSameAndBad() {
        var pack = read("every.csv", """
                编码,标题,答案,业务分类
                card-loss,卡丢了怎么办,"先挂失，
                再补卡。",card.debit.loss
                card-fee,年费多少,免年费。,挂失与补卡
                card-none,没有答案,,card.debit.loss
                card-fee,年费多少,免年费。,card.debit.loss
                card-odd,奇怪的分类,好。,weather
                """);

        assertThat(pack.counts()).isEqualTo(Map.of(Verdict.SAME, 1, Verdict.NEW, 1, Verdict.BAD, 3));
        assertThat(reads.lines(pack.id(), Verdict.BAD, 0, 50))
                .extracting(line -> line.place().row() + " " + line.fault().code() + " "
                        + line.fault().detail())
                .containsExactly(
                        "5 packs.answer-missing zh", "6 packs.code-twice 4", "7 packs.unknown-business weather");
    }

    @Test
    void aChangeIsShownColumnByColumnAndWhatTheFileLeavesOutStays() {
        var pack = read("change.csv", "编码,标题,答案,生效日期\ncard-loss,卡丢了怎么办,马上挂失。,2026/12/01\n");

        assertThat(reads.lines(pack.id(), Verdict.CHANGED, 0, 50))
                .singleElement()
                .satisfies(line -> assertThat(line.changes())
                        .containsExactly(
                                new Line.Change("answer", "先挂失，\n再补卡。", "马上挂失。"),
                                new Line.Change("effective_from", "", "2026-12-01")));

        goAhead(pack.id());

        assertThat(editorial.proposed())
                .singleElement()
                .extracting(Draft::content)
                .satisfies(content -> {
                    assertThat(content.wordings().get(Language.EN)).isEqualTo(LOSS_EN);
                    assertThat(content.fields()).hasSize(1);
                    assertThat(content.kind()).isEqualTo("PROCESS");
                    assertThat(content.upkeep().effectiveFrom()).isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
                });
    }

    @Test
    void aFileNamesTheOwnerByUsernameOrNumberAndWhoIsUnknownIsNamedByItsLine() {
        var code = "own-" + UUID.randomUUID();
        var pack = read("own.csv", """
                编码,标题,答案,业务分类,负责人
                %1$s-a,甲怎么办,好。,card.debit.loss,Lin
                %1$s-b,乙怎么办,好。,card.debit.loss,1101
                %1$s-c,丙怎么办,好。,card.debit.loss,
                %1$s-d,丁怎么办,好。,card.debit.loss,nobody
                """.formatted(code));

        assertThat(reads.lines(pack.id(), Verdict.BAD, 0, 50))
                .singleElement()
                .extracting(line -> line.place().row() + " " + line.fault().code() + " "
                        + line.fault().detail())
                .isEqualTo("5 packs.unknown-owner nobody");

        goAhead(pack.id());

        assertThat(editorial.proposed())
                .extracting(draft -> draft.content().upkeep().owner())
                .containsExactly(staff.named("lin").id(), staff.named("qian").id(), null);
    }

    @Test
    void anotherOwnerIsAChangeAnEmptyCellLeavesNobodyAndNoColumnLeavesWhoItIs() {
        var lin = new Upkeep(staff.named("lin").id(), null, null, null);
        var wording = new Wording("谁来管", "有人管。", List.of());
        knowledge.publish(new NewArticle(
                "owned",
                "FAQ",
                "card.debit.loss",
                true,
                Map.of(Language.ZH, wording),
                List.of(),
                lin,
                List.of(),
                List.of()));

        assertThat(reads.lines(
                        read("to-qian.csv", OWNED.formatted("负责人", "qian")).id(), null, 0, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).containsExactly(new Line.Change("owner", "lin", "qian")));
        assertThat(reads.lines(read("to-none.csv", OWNED.formatted("owner", "")).id(), null, 0, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).containsExactly(new Line.Change("owner", "lin", "")));
        assertThat(read("as-is.csv", OWNED.formatted("备注", "qian")).counts()).isEqualTo(Map.of(Verdict.SAME, 1));
        assertThat(read("number.csv", OWNED.formatted("责任人", "1024")).counts()).isEqualTo(Map.of(Verdict.SAME, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"%s\",\"title\":\"甲怎么办\",\"answer\":\"好。\",\"business\":\"card.debit.loss\",\"owner\":\"1024\"}\n",
                "---\ncode: %s\nbusiness: card.debit.loss\nowner: 1024\n---\n# 甲怎么办\n\n好。\n",
                "# 甲怎么办\n\n编码：%s\n业务分类：card.debit.loss\n负责人：lin\n好。\n"
            })
    void theOwnerIsReadInEveryShape(String text) {
        var pack = read(text.startsWith("{") ? "own.jsonl" : "own.md", text.formatted("own-" + UUID.randomUUID()));

        goAhead(pack.id());

        assertThat(editorial.proposed())
                .singleElement()
                .extracting(draft -> draft.content().upkeep().owner())
                .isEqualTo(staff.named("lin").id());
    }

    @Test
    void everyFormatThatWeWriteReadsBackAsTheSame() {
        var owned = new Upkeep(staff.named("qian").id(), null, null, null);
        var gone = new Upkeep(StaffId.next(), null, null, null);
        for (var upkeep : List.of(owned, gone)) {
            knowledge.publish(new NewArticle(
                    "round-" + UUID.randomUUID(),
                    "FAQ",
                    "card.debit.loss",
                    true,
                    Map.of(Language.ZH, new Wording("有主人吗", "有。", List.of())),
                    List.of(),
                    upkeep,
                    List.of(),
                    List.of()));
        }
        for (var format : List.of("csv", "xlsx", "jsonl", "md")) {
            for (var weekly : List.of("false", "true")) {
                var file = http.get()
                        .uri("/api/desk/packs/export?format={f}&weekly={w}&since=1970-01-01", format, weekly)
                        .with(Asking.as(LIN))
                        .exchange();
                assertThat(file).hasStatusOk();
                if (weekly.equals("false")) {
                    var pack = read("round-%s.%s".formatted(UUID.randomUUID(), format), bytes(file));
                    assertThat(pack.counts()).as(format).isEqualTo(Map.of(Verdict.SAME, pack.total()));
                }
            }
        }
    }

    @Test
    void theWeekNamesWhatIsInForceNoMore() {
        var code = "gone-" + UUID.randomUUID();
        editions.publish(
                new NewArticle(code, "FAQ", "card.debit.loss", true, Map.of(Language.ZH, LOSS), List.of()),
                Actor.SYSTEM);
        editions.withdraw(editions.find(code).orElseThrow(), "不再办理", Actor.SYSTEM);

        assertThat(http.get().uri("/api/desk/packs/week").with(Asking.as(LIN)))
                .bodyJson()
                .extractingPath("$.ended[*].code")
                .asArray()
                .contains(code);
        assertThat(http.get()
                        .uri("/api/desk/packs/export?format=md&weekly=true")
                        .with(Asking.as(LIN)))
                .bodyText()
                .contains("下架：卡丢了怎么办（%s）".formatted(code));
    }

    @Test
    void goingAheadTwiceOrUploadingTwiceProposesOnce(PublishedEvents events) {
        var text = "编码,标题,答案,业务分类\nonce-" + UUID.randomUUID() + ",一次就好,好。,card.debit.loss\n";
        var pack = read("once.csv", text);

        goAhead(pack.id());
        assertThat(goAhead(pack.id())).hasStatusOk();
        var again = read("once.csv", text);

        assertThat(again.id()).isEqualTo(pack.id());
        assertThat(again.state()).isEqualTo("PROPOSED");
        assertThat(editorial.proposed()).hasSize(1);
        assertThat(events.ofType(PackProposed.class)).hasSize(1);

        var other = read("other.csv", text + "zwei-" + UUID.randomUUID() + ",另一条,好。,card.debit.loss\n");
        assertThat(other.counts()).isEqualTo(Map.of(Verdict.PROPOSED, 1, Verdict.NEW, 1));
    }

    @Test
    void oneRefusedRowHoldsTheWholeBatchBack() {
        var text = "编码,标题,答案,业务分类\nall-a-%1$s,一,好。,card.debit.loss\nall-b-%1$s,二,好。,card.debit.loss\n"
                .formatted(UUID.randomUUID());
        var pack = read("all.csv", text);
        editorial.refuse("all-b");

        assertThat(goAhead(pack.id())).hasStatus(422);
        assertThat(reads.view(pack.id()).state()).isEqualTo("READY");

        editorial.clear();
        assertThat(goAhead(pack.id())).hasStatusOk();
        assertThat(reads.view(pack.id()).proposals()).isEqualTo(2);
    }

    @Test
    void rowsLeftOutStayBehind() {
        var text = "编码,标题,答案,业务分类\nout-a-%1$s,一,好。,card.debit.loss\nout-b-%1$s,二,好。,card.debit.loss\n"
                .formatted(UUID.randomUUID());
        var pack = read("out.csv", text);

        post("/api/desk/packs/%s/proposals".formatted(pack.id()), "{\"without\": [1]}", FANG);

        assertThat(editorial.proposed())
                .singleElement()
                .satisfies(draft -> assertThat(
                                draft.content().wordings().get(Language.ZH).title())
                        .isEqualTo("二"));
    }

    @Test
    void anArticleChangedMeanwhileMakesThePreviewOldUntilItIsRenewed() {
        var pack = read("old.csv", "编码,标题,答案\ncard-loss,卡丢了怎么办,立即挂失" + UUID.randomUUID() + "。\n");
        knowledge.publish(new NewArticle(
                "card-loss",
                "PROCESS",
                "card.debit.loss",
                true,
                Map.of(Language.ZH, new Wording("卡丢了怎么办", "别人先改了。", List.of())),
                List.of()));

        assertThat(goAhead(pack.id()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("packs.preview-old");

        assertThat(post("/api/desk/packs/%s/reading".formatted(pack.id()), "{}", FANG))
                .hasStatusOk();
        settled(pack.id());
        assertThat(goAhead(pack.id())).hasStatusOk();
    }

    @Test
    void aFileThatCannotBeReadIsAPackWithAReason() {
        assertThat(read("bad.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8)))
                .satisfies(pack -> assertThat(pack.state()).isEqualTo("REFUSED"))
                .satisfies(pack -> assertThat(pack.refusal()).isEqualTo("packs.not-a-zip"));
        assertThat(upload("macros.xlsm", new byte[] {1}, FANG))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("packs.macros");
        assertThat(upload("large.csv", new byte[10 * 1024 * 1024 + 1], FANG)).hasStatus(413);
    }

    @Test
    void badRowsCanBeTakenHome() {
        var pack = read("home.csv", "标题,答案,业务分类\n=1+1,好。,card.debit.loss\n");

        var file = http.get()
                .uri("/api/desk/packs/{id}/bad-rows", pack.id())
                .with(Asking.as(FANG))
                .exchange();

        assertThat(new String(bytes(file), StandardCharsets.UTF_8))
                .startsWith("\uFEFF工作表,行号,原因")
                .contains("2,含有公式,title");
    }

    @Test
    void whoOnlyReadsMayTakeOutButNotBringIn() {
        assertThat(upload("a.csv", new byte[] {1}, LIN)).hasStatus(403);
        assertThat(http.get().uri("/api/desk/packs").with(Asking.as(LIN))).hasStatus(403);
        assertThat(http.get().uri("/api/desk/packs/week").with(Asking.as(LIN))).hasStatusOk();
        assertThat(http.get().uri("/api/desk/packs/export?format=docx").with(Asking.as(LIN)))
                .hasStatus(422);
    }

    private PackView read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private PackView read(String name, byte[] content) {
        var answer = upload(name, content, FANG);
        assertThat(answer).hasStatusOk();
        var id = new JsonMapper().readTree(bytes(answer)).get("id").asString();
        return settled(UUID.fromString(id));
    }

    private PackView settled(UUID id) {
        return await().until(() -> reads.view(id), pack -> !pack.state().equals("READING"));
    }

    private MvcTestResult upload(String name, byte[] content, SignedIn by) {
        return http.post()
                .uri("/api/desk/packs?name={name}", name)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange();
    }

    private MvcTestResult goAhead(UUID id) {
        return post("/api/desk/packs/%s/proposals".formatted(id), "{\"without\": []}", FANG);
    }

    private MvcTestResult post(String uri, String content, SignedIn by) {
        return http.post()
                .uri(uri)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private static byte[] bytes(MvcTestResult answer) {
        return answer.getMvcResult().getResponse().getContentAsByteArray();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeKnowledge knowledge() {
            return new FakeKnowledge();
        }

        @Bean
        FakeEditions editions(MovableClock clock) {
            return new FakeEditions(clock);
        }

        @Bean
        FakeStaff staff() {
            return new FakeStaff();
        }

        @Bean
        Proposals editorial() {
            return new Proposals();
        }

        @Bean
        FakeCatalog catalog() {
            var catalog = new FakeCatalog();
            var loss = new BusinessView("card.debit.loss", new Bilingual("挂失与补卡", "Loss"), List.of());
            var debit = new BusinessView("card.debit", new Bilingual("借记卡", "Debit"), List.of(loss));
            catalog.replace(List.of(new BusinessView("card", new Bilingual("银行卡", "Cards"), List.of(debit))));
            return catalog;
        }
    }

    /** The editorial of one test, which may be told to refuse a code. */
    static final class Proposals implements Editorial {

        private FakeEditorial fake = new FakeEditorial();
        private String refused = "none";

        void clear() {
            fake = new FakeEditorial();
            refused = "none";
        }

        void refuse(String code) {
            refused = code;
        }

        List<Draft> proposed() {
            return fake.proposals();
        }

        @Override
        public ProposalId draft(Draft draft) {
            return fake.draft(draft);
        }

        @Override
        public ProposalId propose(Draft draft) {
            if (draft.content().code().startsWith(refused)) {
                throw Refused.invalid("editorial.refused-by-test", "Not this one");
            }
            return fake.propose(draft);
        }

        @Override
        public void review(ProposalId proposal, boolean approved, String reason, StaffId by) {
            throw new UnsupportedOperationException("Packs decide nothing");
        }

        @Override
        public void publish(ProposalId proposal, StaffId by) {
            throw new UnsupportedOperationException("Packs decide nothing");
        }
    }
}
