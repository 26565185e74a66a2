package io.jinqiao.complaint.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.complaint.ComplaintView;
import io.jinqiao.complaint.ComplaintView.Step;
import io.jinqiao.complaint.Complaints;
import io.jinqiao.complaint.events.ComplaintFiled;
import io.jinqiao.complaint.events.TermMissed;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.Escalation;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
@Import(ComplaintNeighbours.class)
class ComplaintModuleTest {

    private static final String GRADING = """
            { "grade": "ORDINARY", "type": "COMPLAINT", "way": "133", "line": "02", "cause": "03" }
            """;

    private static final String FINDINGS = """
            { "text": "开卡时未勾选年费提示", "basis": "银行卡业务管理办法", "liability": "MAINLY" }
            """;

    private static final String SOLUTION = """
            { "text": "退回年费并致歉", "compensation": 30000 }
            """;

    private static final String RECHECKED = """
            { "upheld": false, "words": "未调取录音，结论依据不足" }
            """;

    private static final String EFFECT = """
            { "effective": true, "effect": "上线后一月内同类投诉 0 件" }
            """;

    private final Complaints complaints;
    private final FakeCustomers customers;
    private final FakeConversations conversations;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final MockMvcTester http;
    private final JsonMapper json = JsonMapper.builder().build();

    private final SignedIn luo;
    private final SignedIn cai;
    private final SignedIn song;
    private final SignedIn ren;
    private final SignedIn lin;
    private CustomerId wang;
    private ConversationId conversation;

    ComplaintModuleTest(
            Complaints complaints,
            FakeStaff staff,
            FakeCustomers customers,
            FakeConversations conversations,
            Clocks clocks,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            MovableClock clock,
            MockMvcTester http) {
        this.clock = clock;
        this.complaints = complaints;
        this.customers = customers;
        this.conversations = conversations;
        this.clocks = clocks;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.http = http;
        luo = signedIn(staff, "luo", Permission.HANDLE_COMPLAINTS);
        cai = signedIn(staff, "cai", Permission.HANDLE_COMPLAINTS);
        song = signedIn(staff, "song", Permission.HANDLE_COMPLAINTS, Permission.APPROVE_COMPLAINTS);
        ren = signedIn(staff, "ren", Permission.HANDLE_COMPLAINTS);
        lin = signedIn(staff, "lin", Permission.SERVE);
        wang = customers.named("王芳");
        conversation = conversations.open(wang, "web", Language.ZH).id();
    }

    @BeforeEach
    void anotherMsWang() {
        wang = customers.named("王芳");
        conversation = conversations.open(wang, "web", Language.ZH).id();
    }

    @Test
    void aComplaintIsNumberedAndItsTermsRunAtOnce() {
        var id = filed(lin, "房贷审批太慢", "申请提交一个月没有答复");

        var shanghai = ZoneId.of("Asia/Shanghai");
        var today = LocalDate.ofInstant(clock.instant(), shanghai);
        assertThat(complaints.get(id).number())
                .matches("C" + today.format(DateTimeFormatter.BASIC_ISO_DATE) + "-\\d{4}");
        assertThat(complaints.get(id).step()).isEqualTo(Step.RECEIVED);
        assertThat(running(id))
                .containsExactlyInAnyOrder("complaint.cn-nfra", "complaint.acknowledge", "complaint.ordinary");
        assertThat(clocks.of(Subject.of(id)))
                .filteredOn(term -> term.term().equals("complaint.cn-nfra"))
                .extracting(ClockView::dueAt)
                .containsExactly(today.plusDays(16).atStartOfDay(shanghai).toInstant());
    }

    @Test
    void theSameWishTwiceIsOneComplaint() {
        var body = filing("重复提交", "同一个表单点了两次", "PAGE", "null");
        var first = body(post(lin, "/api/desk/complaints", body, "twice-" + wang));

        assertThat(body(post(lin, "/api/desk/complaints", body, "twice-" + wang)))
                .isEqualTo(first);
        assertThat(complaints.of(wang)).hasSize(1);
    }

    @Test
    void whatARegulatorForwardsHasItsTermAndIsFiledOnce() {
        var forwarded = "{ \"regulator\": \"PBOC\", \"reference\": \"甬银投"
                + wang.value().toString().substring(30) + "\" }";
        var body = filing("账户管控", "人民银行转办", "REGULATOR", forwarded);

        assertThat(post(luo, "/api/desk/complaints", body, null)).hasStatusOk();
        assertThat(running(theComplaint().id())).contains("complaint.cn-pboc");
        assertThat(code(post(luo, "/api/desk/complaints", body, null))).isEqualTo("complaint.reference-known");
        assertThat(code(post(luo, "/api/desk/complaints", filing("x", "y", "REGULATOR", "null"), null)))
                .isEqualTo("complaint.forwarding-missing");
    }

    @Test
    void aGroupElectsAtMostFive() {
        var group = filing("集体投诉", "六位业主", "BRANCH", "null")
                .replace("\"COMPLAINANT\"", "\"GROUP\"")
                .replace("\"representatives\": []", "\"representatives\": [\"甲\",\"乙\",\"丙\",\"丁\",\"戊\",\"己\"]");

        assertThat(code(post(luo, "/api/desk/complaints", group, null)))
                .isEqualTo("complaint.too-many-representatives");
    }

    @Test
    void gradingSaysHowTheReturnCountsItAndUrgentMeansSooner() {
        var id = filed(luo, "服务慢", "等了两个小时");

        assertThat(code(post(luo, path(id) + "/grading", GRADING.replace("\"02\"", "\"77\""), null)))
                .isEqualTo("complaint.unknown-class");
        assertThat(post(luo, path(id) + "/grading", GRADING.replace("ORDINARY", "URGENT"), null))
                .hasStatusOk();

        assertThat(running(id)).contains("complaint.urgent").doesNotContain("complaint.ordinary");
        assertThat(complaints.get(id).step()).isEqualTo(Step.GRADED);
    }

    @Test
    void whoeverItIsAboutNeitherHandlesNorTakesIt() {
        var body = filing("态度恶劣", "罗岚在电话里挂断", "PHONE", "null")
                .replace("\"named\": []", "\"named\": [\"" + luo.id() + "\"]");
        post(cai, "/api/desk/complaints", body, null);
        var id = theComplaint().id();

        assertThat(code(post(luo, path(id) + "/grading", GRADING, null))).isEqualTo("complaint.recused");
        assertThat(post(cai, path(id) + "/grading", GRADING, null)).hasStatusOk();
        assertThat(code(post(cai, path(id) + "/owner", "{ \"owner\": \"" + luo.id() + "\" }", null)))
                .isEqualTo("complaint.recused");
        assertThat(post(cai, path(id) + "/owner", "{ \"owner\": \"" + cai.id() + "\" }", null))
                .hasStatusOk();
    }

    @Test
    void onceSomebodyHandlesItOthersDoNotButTheHeadMay() {
        var id = taken(luo);

        assertThat(code(post(cai, path(id) + "/grading", GRADING, null))).isEqualTo("complaint.not-yours");
        assertThat(post(song, path(id) + "/grading", GRADING, null)).hasStatusOk();
        assertThat(post(lin, path(id) + "/grading", GRADING, null)).hasStatus(403);
    }

    @Test
    void theSameMatterAgainIsProposedForMergingAndNewFactsBeginTheTermAnew() {
        var first = filed(lin, "房贷审批太慢", "申请提交一个月没有答复");
        var second = filed(lin, "房贷还是没答复", "申请提交一个月了没有答复，客户经理让我补材料");

        assertThat(get(luo, path(second)))
                .bodyJson()
                .extractingPath("$.repeated[*].complaint.number")
                .asArray()
                .containsExactly(complaints.get(first).number());
        assertThat(post(luo, path(second) + "/merging", "{ \"into\": \"" + first + "\", \"newFacts\": true }", null))
                .hasStatusOk();

        assertThat(complaints.get(second).step()).isEqualTo(Step.MERGED);
        assertThat(running(second)).isEmpty();
        assertThat(clocks.of(Subject.of(first)))
                .filteredOn(clock -> clock.term().equals("complaint.cn-nfra"))
                .hasSize(2);
    }

    @Test
    void whatTheMachineHeardAsAComplaintIsFiledOnceAConversation(Scenario scenario) {
        conversations.post(
                new NewMessage(conversation, Actor.of(wang), "1", MessageView.Kind.TEXT, "我的账户被冻结了，没人管！我要投诉", null));
        var decided = new AssistantDecided(
                conversation,
                wang,
                1,
                "HAND_OVER",
                "COMPLAINT",
                List.of(),
                "1",
                null,
                null,
                Actor.MACHINE,
                Instant.EPOCH,
                "zh",
                2,
                List.of(),
                "",
                1,
                null,
                null);

        scenario.stimulate(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(decided);
                    events.publishEvent(decided);
                }))
                .andWaitForEventOfType(ComplaintFiled.class)
                .matchingMappedValue(ComplaintFiled::customer, wang)
                .toArriveAndVerify(news -> assertThat(news.by()).isEqualTo(Actor.MACHINE));

        await().untilAsserted(() -> assertThat(running(theComplaint().id())).contains("complaint.urgent"));
    }

    @Test
    void fromFindingsToTheDecisionAndTheRatingEveryoneDoesTheirPart(Scenario scenario) {
        var id = takenInTheConversation();
        assertThat(code(post(luo, path(id) + "/proposal", SOLUTION, null))).isEqualTo("complaint.no-findings");
        assertThat(post(luo, path(id) + "/findings", FINDINGS, null)).hasStatusOk();
        assertThat(post(luo, path(id) + "/proposal", SOLUTION, null)).hasStatusOk();

        assertThat(code(post(wang, "/" + id + "/answer", "{ \"agreed\": true, \"remark\": \"\" }")))
                .isEqualTo("complaint.wrong-step");
        assertThat(code(decide(luo, id, true))).isEqualTo("complaint.own-wish");
        assertThat(code(decide(cai, id, true))).isEqualTo("complaint.no-approver");
        assertThat(decide(song, id, true)).hasStatusOk();
        assertThat(running(id)).doesNotContain("complaint.ordinary");

        assertThat(post(wang, "/" + id + "/answer", "{ \"agreed\": true, \"remark\": \"可以\" }"))
                .bodyJson()
                .extractingPath("$.step")
                .isEqualTo("AGREED");
        assertThat(post(luo, path(id) + "/resolution", "{ \"text\": \"年费 300 元已退回\" }", null))
                .hasStatusOk();
        assertThat(running(id)).contains("complaint.result-told", "complaint.cn-nfra");
        assertThat(post(luo, path(id) + "/letters", letter("DECISION"), null)).hasStatusOk();
        scenario.stimulate(() -> {
                    assertThat(decide(cai, id, true)).hasStatusOk();
                })
                .andWaitForStateChange(this::told, said -> said.contains("complaint-letter"));

        assertThat(running(id)).isEmpty();
        assertThat(complaints.get(id).step()).isEqualTo(Step.TOLD);
        assertThat(theLetter()).contains("年费 300 元已退回", "¥300.00", "30 日内");
        assertThat(code(post(luo, path(id) + "/closing", "{ \"reason\": \"\" }", null)))
                .isEqualTo("complaint.reason-missing");
        assertThat(post(wang, "/" + id + "/rating", "{ \"satisfied\": true, \"score\": 5, \"remark\": \"\" }"))
                .hasStatusOk();
        assertThat(post(luo, path(id) + "/closing", "{ \"reason\": \"\" }", null))
                .hasStatusOk();
        assertThat(post(luo, path(id) + "/archiving", "", null)).hasStatusOk();
        assertThat(complaints.get(id).step()).isEqualTo(Step.ARCHIVED);
    }

    @Test
    void moreTimeNeedsTheHeadAndTheCustomerIsTold() {
        var id = taken(luo);
        var due = due(id);
        assertThat(code(post(luo, path(id) + "/extension", "{ \"days\": 31, \"reason\": \"需外部鉴定\" }", null)))
                .isEqualTo("complaint.no-extension");
        assertThat(post(luo, path(id) + "/extension", "{ \"days\": 15, \"reason\": \"需调取录音\" }", null))
                .hasStatusOk();
        assertThat(due(id)).isEqualTo(due);

        assertThat(decide(song, id, true)).hasStatusOk();

        assertThat(due(id)).isEqualTo(due.plus(Duration.ofDays(15)));
        assertThat(theLetter()).contains("需调取录音", "15 日");
    }

    @Test
    void aNoSendsTheCompensationBackToBeThoughtOver() {
        var id = taken(luo);
        post(luo, path(id) + "/findings", FINDINGS, null);
        post(luo, path(id) + "/proposal", SOLUTION, null);

        assertThat(code(decide(song, id, false))).isEqualTo("complaint.reason-missing");
        assertThat(post(
                        song,
                        "/api/desk/complaints/approvals/" + waiting(id) + "/decision",
                        "{ \"approved\": false, \"remark\": \"金额依据不足\" }",
                        null))
                .hasStatusOk();
        assertThat(complaints.get(id).step()).isEqualTo(Step.INVESTIGATING);
    }

    @Test
    void withdrawingEndsItThatDayAndOnlyTheOwnerOfAComplaintCan() {
        var id = filed(lin, "不想投诉了", "已经解决");
        var wangs = wang;
        wang = customers.named("李明");
        assertThat(code(post(wang, "/" + id + "/withdrawal", "{ \"reason\": \"\" }")))
                .isEqualTo("complaint.unknown");

        assertThat(post(wangs, "/" + id + "/withdrawal", "{ \"reason\": \"已解决\" }"))
                .hasStatusOk();
        assertThat(running(id)).isEmpty();
        assertThat(complaints.get(id).step()).isEqualTo(Step.WITHDRAWN);
    }

    @Test
    void evidenceIsKnownByItsContentNotItsName() {
        var id = filed(lin, "重复扣款", "同一笔扣了两次");
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};

        assertThat(evidence(id, "receipt.png", png))
                .bodyJson()
                .extractingPath("$.files")
                .asArray()
                .containsExactly("receipt.png");
        assertThat(code(evidence(id, "receipt.png", "<html>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("complaint.file-type");
        assertThat(code(evidence(id, "virus.exe", png))).isEqualTo("complaint.file-type");
    }

    @Test
    void aReCheckIsDecidedBySomebodyWhoHadNoPart() {
        var id = told(luo);
        assertThat(post(wang, "/" + id + "/recheck", "{ \"reason\": \"没有看录音\" }"))
                .hasStatusOk();
        assertThat(code(post(wang, "/" + id + "/recheck", "{ \"reason\": \"再来\" }")))
                .isEqualTo("complaint.recheck-open");

        assertThat(code(post(luo, path(id) + "/recheck", RECHECKED, null))).isEqualTo("complaint.had-part");
        assertThat(post(ren, path(id) + "/recheck", RECHECKED, null)).hasStatusOk();

        assertThat(complaints.get(id).step()).isEqualTo(Step.INVESTIGATING);
        assertThat(complaints.get(id).owner()).isEqualTo(ren.id());
        assertThat(running(id)).contains("complaint.cn-nfra").doesNotContain("complaint.recheck");
    }

    @Test
    void aReCheckComesWithinThirtyDays() {
        var id = told(luo);
        clock.move(Duration.ofDays(31));

        assertThat(code(post(wang, "/" + id + "/recheck", "{ \"reason\": \"太久了\" }")))
                .isEqualTo("complaint.recheck-too-late");
    }

    @Test
    void measuresAreProvedAndCheckedBySomebodyElse() {
        var id = taken(luo);
        var measure = "{ \"words\": \"年费提示改为开卡时弹窗\", \"owner\": \"%s\", \"due\": \"2026-12-31\" }".formatted(cai.id());
        assertThat(post(luo, path(id) + "/measures", measure, null)).hasStatusOk();
        var path = "/api/desk/complaints/measures/" + part(get(luo, path(id)), "measures") + "/";

        assertThat(code(post(luo, path + "check", EFFECT, null))).isEqualTo("complaint.measure-open");
        var elsewhere = new Area(Set.of(), Set.of(), Set.of(), Set.of("PRIVATE"), Set.of());
        assertThat(code(post(Asking.within(elsewhere, song), path + "proof", "{ \"proof\": \"已上线\" }", null)))
                .isEqualTo("customer.out-of-reach");
        assertThat(code(post(Asking.within(elsewhere, song), path + "check", EFFECT, null)))
                .isEqualTo("customer.out-of-reach");
        assertThat(post(Asking.within(elsewhere, cai), path + "proof", "{ \"proof\": \"11 月版本已上线\" }", null))
                .hasStatusOk();
        assertThat(code(post(cai, path + "check", EFFECT, null))).isEqualTo("complaint.own-measure");
        assertThat(post(song, path + "check", EFFECT, null)).hasStatusOk();
    }

    @Test
    void aMissedTermReachesTheHeadsOnce(Scenario scenario) {
        var id = filed(lin, "一直没人管", "三天没人回电");
        var late = clocks.of(Subject.of(id)).getFirst();
        var broken = new ClockBroken(
                late.id(),
                late.subject(),
                late.term(),
                late.dueAt(),
                Escalation.NONE,
                wang,
                null,
                Actor.SYSTEM,
                late.dueAt());

        scenario.stimulate(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(broken);
                    events.publishEvent(broken);
                }))
                .andWaitForEventOfType(TermMissed.class)
                .matchingMappedValue(TermMissed::complaint, id)
                .toArriveAndVerify(news -> assertThat(news.told()).containsExactly(song.id()));
    }

    @Test
    void theReturnCountsByClassAndSaysWhatItCounts() throws Exception {
        taken(luo);
        var book = http.get()
                .uri("/api/desk/complaints/return?month=2026-11")
                .with(Asking.as(luo))
                .exchange();

        assertThat(book).hasStatusOk();
        try (var read =
                new ReadableWorkbook(new ByteArrayInputStream(book.getResponse().getContentAsByteArray()))) {
            assertThat(read.getSheets().map(Sheet::getName)).containsExactly("业务×原因", "渠道与类型", "办理情况", "指标口径");
        }
        assertThat(get(luo, "/api/desk/complaints/analysis?from=2026-11-01T00:00:00Z&until=2027-03-01T00:00:00Z"))
                .bodyJson()
                .extractingPath("$.hot.line[0].key")
                .isEqualTo("02");
    }

    @Test
    void theLibraryKnowsNobodysName() {
        var id = told(luo);
        var shelving = """
                { "title": "年费争议", "story": "客户%s反映未开通的卡被收年费", "solution": "退回年费", "lesson": "开卡时提示",
                  "consent": "2026-11-23 电话同意" }
                """;

        assertThat(code(post(luo, path(id) + "/shelving", shelving.formatted("王芳"), null)))
                .isEqualTo("complaint.not-masked");
        assertThat(post(luo, path(id) + "/shelving", shelving.formatted(""), null))
                .hasStatusOk();
    }

    private ComplaintId takenInTheConversation() {
        var filing = filing("年费争议", "没开通过的卡收了年费", "CHAT", "null")
                .replace("\"conversation\": null", "\"conversation\": \"" + conversation + "\"");
        assertThat(post(lin, "/api/desk/complaints", filing, null)).hasStatusOk();
        var id = theComplaint().id();
        post(luo, path(id) + "/grading", GRADING, null);
        post(luo, path(id) + "/owner", "{ \"owner\": \"" + luo.id() + "\" }", null);
        return id;
    }

    /** Decided and told, by this one and Cai. */
    private ComplaintId told(SignedIn by) {
        var id = taken(by);
        post(by, path(id) + "/findings", FINDINGS, null);
        post(by, path(id) + "/proposal", SOLUTION.replace("30000", "0"), null);
        post(by, path(id) + "/resolution", "{ \"text\": \"已退回年费\" }", null);
        post(by, path(id) + "/letters", letter("DECISION"), null);
        assertThat(decide(cai, id, true)).hasStatusOk();
        assertThat(complaints.get(id).step()).isEqualTo(Step.TOLD);
        return id;
    }

    private List<Object> told() {
        return conversations.latest(conversation, 50).stream()
                .map(MessageView::detail)
                .filter(detail -> detail != null)
                .map(detail -> detail.get("event"))
                .toList();
    }

    private static String letter(String kind) {
        return "{ \"kind\": \"%s\", \"reason\": \"\", \"words\": null }".formatted(kind);
    }

    private MvcTestResult decide(SignedIn by, ComplaintId id, boolean approved) {
        return post(
                by,
                "/api/desk/complaints/approvals/" + waiting(id) + "/decision",
                "{ \"approved\": %s, \"remark\": \"\" }".formatted(approved),
                null);
    }

    private String waiting(ComplaintId id) {
        return part(get(luo, path(id)), "approvals");
    }

    /** The id of the newest of these papers. */
    private String part(MvcTestResult file, String papers) {
        var all = json.readTree(body(file)).path("papers").path(papers);
        return all.path(all.size() - 1).path("id").asString();
    }

    private Instant due(ComplaintId id) {
        return clocks.of(Subject.of(id)).stream()
                .filter(each -> each.stoppedAt() == null && each.term().equals("complaint.cn-nfra"))
                .findFirst()
                .orElseThrow()
                .dueAt();
    }

    /** The first letter that the customer sees. */
    private String theLetter() {
        var mine =
                http.get().uri("/api/customer/complaints").with(Asking.as(wang)).exchange();
        return json.readTree(body(mine))
                .path(0)
                .path("letters")
                .path(0)
                .path("words")
                .asString();
    }

    private MvcTestResult post(CustomerId by, String path, String body) {
        return http.post()
                .uri("/api/customer/complaints" + path)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult evidence(ComplaintId id, String name, byte[] content) {
        return http.post()
                .uri("/api/customer/complaints/" + id + "/evidence?name=" + name)
                .with(Asking.as(wang))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange();
    }

    private ComplaintView theComplaint() {
        return complaints.of(wang).getFirst();
    }

    private ComplaintId filed(SignedIn by, String subject, String facts) {
        assertThat(post(by, "/api/desk/complaints", filing(subject, facts, "PHONE", "null"), null))
                .hasStatusOk();
        return theComplaint().id();
    }

    private ComplaintId taken(SignedIn by) {
        var id = filed(by, "年费争议", "没开通过的卡收了年费");
        assertThat(post(by, path(id) + "/grading", GRADING, null)).hasStatusOk();
        assertThat(post(by, path(id) + "/owner", "{ \"owner\": \"" + by.id() + "\" }", null))
                .hasStatusOk();
        return id;
    }

    private String filing(String subject, String facts, String door, String forwarded) {
        return """
                { "customer": "%s", "conversation": null, "receipt": { "door": "%s", "forwarded": %s },
                  "filer": { "kind": "COMPLAINANT", "name": "", "authority": "", "representatives": [] },
                  "account": { "type": "COMPLAINT", "regime": "ORDINARY", "subject": "%s", "facts": "%s", "demand": "道歉并答复",
                    "claimFen": null, "products": [], "branch": "", "named": [], "vulnerability": [], "business": null } }
                """.formatted(wang, door, forwarded, subject, facts);
    }

    private List<String> running(ComplaintId id) {
        return clocks.of(Subject.of(id)).stream()
                .filter(clock -> clock.stoppedAt() == null)
                .map(ClockView::term)
                .toList();
    }

    private static String path(ComplaintId id) {
        return "/api/desk/complaints/" + id;
    }

    private MvcTestResult get(SignedIn by, String path) {
        return http.get().uri(path).with(Asking.as(by)).exchange();
    }

    private MvcTestResult post(SignedIn by, String path, String body, @Nullable String key) {
        var request = http.post()
                .uri(path)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(MvcTestResult result) {
        var text = body(result);
        var at = text.indexOf("\"code\":\"");
        return at < 0 ? text : text.substring(at + 8, text.indexOf('"', at + 8));
    }

    private static SignedIn signedIn(FakeStaff staff, String username, Permission... may) {
        var person = staff.named(username);
        return Asking.staff(person.id(), person.team(), may);
    }
}
