package io.jinqiao.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assessment.events.AnswerGiven;
import io.jinqiao.assessment.events.MeasureDecided;
import io.jinqiao.assessment.events.MeasureSet;
import io.jinqiao.assessment.events.RoundClosed;
import io.jinqiao.assessment.events.SheetAsked;
import io.jinqiao.assessment.events.SheetSubmitted;
import io.jinqiao.assessment.events.TermMissed;
import io.jinqiao.assessment.events.TermNear;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A self-assessment from its questionnaire to the confirmation of its last measure. */
@ModuleTest
class AssessmentModuleTest {

    private static final SignedIn HAN = officer();
    private static final SignedIn SHEN =
            Asking.staff(StaffId.next(), "", Permission.READ_KNOWLEDGE, Permission.APPROVE_RULES);

    private final QuestionnaireChange change;
    private final MeasureConfirmation confirmation;
    private final WatchTerm.Handler watch;
    private final FakeTwoPersonControl control;
    private final MockMvcTester http;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SignedIn lin;
    private final SignedIn chen;
    private final SignedIn zhao;

    AssessmentModuleTest(
            QuestionnaireChange change,
            MeasureConfirmation confirmation,
            WatchTerm.Handler watch,
            WatchTerms bell,
            FakeTwoPersonControl control,
            FakeStaff staff,
            MockMvcTester http,
            MovableClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.change = change;
        this.confirmation = confirmation;
        this.watch = watch;
        this.control = control;
        this.http = http;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.lin = Asking.staff(staff.named("lin").id(), "cards", Permission.READ_KNOWLEDGE);
        this.chen = Asking.staff(staff.named("chen").id(), "cards", Permission.READ_KNOWLEDGE);
        this.zhao = Asking.staff(staff.named("zhao").id(), "general", Permission.READ_KNOWLEDGE);
        bell.stop();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeTwoPersonControl control() {
            return new FakeTwoPersonControl();
        }

        @Bean
        FakeStaff staff() {
            return new FakeStaff();
        }
    }

    private static SignedIn officer() {
        return Asking.staff(
                StaffId.next(), "", Permission.READ_KNOWLEDGE, Permission.PROPOSE_RULES, Permission.APPROVE_RULES);
    }

    @Test
    void theShippedQuestionnaireCitesItsRules() {
        var shipped = StreamSupport.stream(read(get("/questionnaires", HAN)).spliterator(), false)
                .filter(kept -> kept.path("state").asString().equals("SHIPPED"))
                .map(kept -> kept.path("questionnaire"))
                .findFirst()
                .orElseThrow();
        assertThat(shipped.path("code").asString()).isEqualTo("consumer-protection");
        assertThat(shipped.path("questions").size()).isGreaterThanOrEqualTo(15);
        for (var question : shipped.path("questions")) {
            assertThat(question.path("source").asString())
                    .containsAnyOf("《", "〔")
                    .containsAnyOf("条", "号");
        }
    }

    @Test
    void aVersionIsAskedOnceASecondPersonApprovedIt() {
        propose("twice", "YES_NO");
        assertThat(begin("twice", lin, "2026-12-31T16:00:00Z"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("assessment.unknown-questionnaire");
        approve();
        assertThat(begin("twice", lin, "2026-12-31T16:00:00Z")).hasStatusOk();
    }

    @Test
    void whoIsAskedAnswersAndNobodyElse(AssertablePublishedEvents told) {
        var sheet = round("asked", lin);
        assertThat(told)
                .contains(SheetAsked.class)
                .matching(each ->
                        each.sheet().toString().equals(sheet) && each.told().contains(lin.id()));
        assertThat(answer(sheet, yes("first"), zhao)).hasStatus(403);
        assertThat(get("/sheets/" + sheet, zhao)).hasStatus(403);
        assertThat(answer(
                        sheet, "{\"question\": \"first\", \"verdict\": \"NO\", \"remark\": \"\", \"proofs\": []}", lin))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("assessment.say-why");
        assertThat(answer(sheet, yes("first"), lin)).hasStatusOk();
        assertThat(told)
                .contains(AnswerGiven.class)
                .matching(each -> each.question().equals("first")
                        && each.proofs().equals(List.of("档案 7 号"))
                        && each.by().is(lin.id()));
        assertThat(submit(sheet, lin)).bodyJson().extractingPath("$.code").isEqualTo("assessment.unanswered");
        answer(sheet, no("second"), lin);
        assertThat(submit(sheet, lin)).hasStatusOk();
        assertThat(told)
                .contains(SheetSubmitted.class)
                .matching(each -> each.sheet().toString().equals(sheet)
                        && each.shortfalls() == 1
                        && each.told().contains(HAN.id()));
        assertThat(answer(sheet, yes("second"), lin))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("assessment.submitted-already");
    }

    @Test
    void aRoundClosesOnlyWhenEveryShortfallIsAFinding(AssertablePublishedEvents told) {
        var sheet = submitted("closing", lin);
        var round = roundOf(sheet);
        assertThat(post("/rounds/" + round + "/closing", "", HAN))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("assessment.shortfalls-open");
        assertThat(find(sheet, "second")).hasStatusOk();
        assertThat(find(sheet, "second")).bodyJson().extractingPath("$.code").isEqualTo("assessment.found-already");
        assertThat(post("/sheets/" + sheet + "/return", "{\"words\": \"请补充\"}", HAN))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("assessment.found-already");
        assertThat(post("/rounds/" + round + "/closing", "", HAN)).hasStatusOk();
        assertThat(told).contains(RoundClosed.class).matching(each -> each.findings() == 1);
        assertThat(ended(round)).isFalse();
    }

    @Test
    void aRoundWithoutShortfallsIsOverWhenItIsClosed() {
        var sheet = round("clean", lin);
        answer(sheet, yes("first"), lin);
        answer(sheet, yes("second"), lin);
        assertThat(post("/rounds/" + roundOf(sheet) + "/closing", "", HAN))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("assessment.sheets-open");
        submit(sheet, lin);
        assertThat(post("/rounds/" + roundOf(sheet) + "/closing", "", HAN)).hasStatusOk();
        assertThat(ended(roundOf(sheet))).isTrue();
    }

    @Test
    void aMeasureIsOverOnlyWhenSomebodyElseConfirmsIt(AssertablePublishedEvents told) {
        var sheet = submitted("mending", lin);
        var round = roundOf(sheet);
        find(sheet, "second");
        post("/rounds/" + round + "/closing", "", HAN);
        var measure = measure(sheet, chen, "2027-01-31T16:00:00Z");
        assertThat(told)
                .contains(MeasureSet.class)
                .matching(each ->
                        each.measure().toString().equals(measure) && each.told().contains(chen.id()));
        assertThat(finish(measure, lin)).hasStatus(403);
        assertThat(finish(measure, chen)).hasStatusOk();
        assertThat(finish(measure, chen)).bodyJson().extractingPath("$.code").isEqualTo("assessment.measure-done");
        decide(false);
        assertThat(told)
                .contains(MeasureDecided.class)
                .matching(each -> each.measure().toString().equals(measure)
                        && !each.confirmed()
                        && each.told().contains(chen.id()));
        assertThat(finish(measure, chen)).hasStatusOk();
        decide(true);
        assertThat(told)
                .contains(MeasureDecided.class)
                .matching(each -> each.measure().toString().equals(measure)
                        && each.confirmed()
                        && each.findingClosed()
                        && each.by().is(SHEN.id()));
        assertThat(ended(round)).isTrue();
        assertThat(read(get("/rounds/" + round, SHEN))
                        .path("card")
                        .path("measures")
                        .path("confirmed")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void nobodyJudgesTheirOwnAnswersAndOthersJudgeNothing() {
        var sheet = submitted("judging", lin);
        var linAsOfficer = Asking.staff(lin.id(), "cards", Permission.READ_KNOWLEDGE, Permission.PROPOSE_RULES);
        assertThat(findBy(linAsOfficer, sheet, "second"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("assessment.own-answers");
        assertThat(findBy(zhao, sheet, "second")).hasStatus(403);
        assertThat(get("/rounds/" + roundOf(sheet), zhao)).hasStatus(403);
        assertThat(read(get("", zhao)).path("rounds").size()).isZero();
    }

    @Test
    void whoMustAnswerIsWarnedOnceBeforeTheTermAndToldWithWhoLeadsOnceItIsMissed(AssertablePublishedEvents told) {
        var due = clock.instant().plus(Duration.ofDays(20));
        propose("warned", "YES_NO");
        approve();
        var sheet = sheetOf(begin("warned", lin, due.toString()));
        drain();
        assertThat(told.ofType(TermNear.class)
                        .matching(each -> each.id().toString().equals(sheet)))
                .isEmpty();
        clock.move(Duration.ofDays(15));
        drain();
        drain();
        assertThat(told.ofType(TermNear.class)
                        .matching(each -> each.id().toString().equals(sheet)))
                .singleElement()
                .matches(each -> each.told().equals(List.of(lin.id())));
        clock.move(Duration.ofDays(5));
        drain();
        drain();
        assertThat(told.ofType(TermMissed.class)
                        .matching(each -> each.id().toString().equals(sheet)))
                .singleElement()
                .matches(each -> each.told().contains(lin.id()) && each.told().contains(HAN.id()));
        assertThat(read(get("/rounds/" + roundOf(sheet), HAN))
                        .path("card")
                        .path("late")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aMeasureThatIsMovedIsWarnedOfAnew(AssertablePublishedEvents told) {
        var sheet = submitted("moved", lin);
        find(sheet, "second");
        var measure =
                measure(sheet, chen, clock.instant().plus(Duration.ofDays(10)).toString());
        clock.move(Duration.ofDays(10));
        drain();
        assertThat(told)
                .contains(TermMissed.class)
                .matching(each ->
                        each.about().equals("measure") && each.id().toString().equals(measure));
        var later = clock.instant().plus(Duration.ofDays(30));
        assertThat(post(
                        "/measures/" + measure + "/moving",
                        "{\"owner\": \"%s\", \"dueAt\": \"%s\", \"why\": \"换人负责\"}".formatted(zhao.id(), later),
                        HAN))
                .hasStatusOk();
        clock.move(Duration.ofDays(25));
        drain();
        assertThat(told)
                .contains(TermNear.class)
                .matching(each ->
                        each.id().toString().equals(measure) && each.told().contains(zhao.id()));
    }

    @Test
    void whoAnswersForATeamIsOfItAndMayBeReplaced() {
        propose("handed", "YES_NO");
        approve();
        assertThat(post("/rounds", roundBody("handed", "general", lin, "2027-06-30T16:00:00Z"), HAN))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("assessment.other-team");
        var sheet = sheetOf(begin("handed", lin, "2027-06-30T16:00:00Z"));
        assertThat(post("/sheets/" + sheet + "/person", "{\"person\": \"%s\"}".formatted(chen.id()), HAN))
                .hasStatusOk();
        assertThat(answer(sheet, yes("first"), lin)).hasStatus(403);
        assertThat(answer(sheet, yes("first"), chen)).hasStatusOk();
    }

    @Test
    void aRoundIsDeletedWithEverythingOnceItsTimeIsOverUnlessItIsHeld() {
        var kept = new KeptRounds().roundsKept(jdbc);
        var sheet = submitted("kept", lin);
        var round = UUID.fromString(roundOf(sheet));
        find(sheet, "second");
        var measure =
                measure(sheet, chen, clock.instant().plus(Duration.ofDays(30)).toString());
        post("/rounds/" + round + "/closing", "", HAN);
        var later = clock.instant().plus(Duration.ofDays(1));
        assertThat(kept.delete(later, Held.NOTHING, 10)).doesNotContain(round);
        finish(measure, chen);
        decide(true);
        assertThat(kept.delete(clock.instant().minusSeconds(1), Held.NOTHING, 10))
                .doesNotContain(round);
        assertThat(kept.delete(later, Held.NOTHING.and(List.of(round)), 10)).doesNotContain(round);
        assertThat(kept.delete(later, Held.NOTHING, 10)).contains(round);
        assertThat(jdbc.sql("select count(*) from assessment.sheet where id = :sheet::uuid")
                        .param("sheet", sheet)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyAQuestionnaireThatNobodyAsksAnyMoreIsDeleted() {
        var kept = new KeptRounds().questionnairesKept(jdbc);
        propose("replaced", "YES_NO");
        approve();
        clock.move(Duration.ofDays(1));
        propose("replaced", "YES_NO");
        approve();
        var later = clock.instant().plus(Duration.ofDays(1));
        kept.delete(later, Held.NOTHING, 100);
        assertThat(jdbc.sql("select version from assessment.questionnaire where code = 'replaced'")
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
    }

    private String round(String code, SignedIn who) {
        propose(code, "YES_NO");
        approve();
        return sheetOf(
                begin(code, who, clock.instant().plus(Duration.ofDays(60)).toString()));
    }

    private String submitted(String code, SignedIn who) {
        var sheet = round(code, who);
        answer(sheet, yes("first"), who);
        answer(sheet, no("second"), who);
        submit(sheet, who);
        return sheet;
    }

    private void propose(String code, String kind) {
        assertThat(post("/questionnaires", """
            {"reason": "年度自评", "questionnaire": {"code": "%s", "version": 0, "warnDays": 5,
              "title": {"zh": "自评", "en": "Assessment"}, "questions": [
                {"code": "first", "text": {"zh": "一", "en": "One"}, "source": "某规第一条", "kind": "%s",
                 "proof": {"zh": "档案", "en": "File"}, "unit": "", "least": null, "most": null},
                {"code": "second", "text": {"zh": "二", "en": "Two"}, "source": "某规第二条", "kind": "%s",
                 "proof": {"zh": "", "en": ""}, "unit": "", "least": null, "most": null}]}}
            """.formatted(code, kind, kind), HAN))
                .hasStatusOk();
    }

    private void approve() {
        transaction.executeWithoutResult(_ -> control.decide(change, SHEN, true));
    }

    private void decide(boolean approved) {
        transaction.executeWithoutResult(_ -> control.decide(confirmation, SHEN, approved));
    }

    private MvcTestResult begin(String code, SignedIn who, String dueAt) {
        return post("/rounds", roundBody(code, who.team(), who, dueAt), HAN);
    }

    private static String roundBody(String code, String unit, SignedIn who, String dueAt) {
        return """
            {"code": "%s", "title": "2026 年自评 %s", "from": "2026-01-01", "to": "2026-12-31", "dueAt": "%s",
             "asked": [{"unit": "%s", "person": "%s"}]}
            """.formatted(code, code, dueAt, unit, who.id());
    }

    private String sheetOf(MvcTestResult begun) {
        return jdbc.sql("select id::text from assessment.sheet where round_id = :round")
                .param("round", UUID.fromString(read(begun).path("round").asString()))
                .query(String.class)
                .single();
    }

    private String roundOf(String sheet) {
        return jdbc.sql("select round_id::text from assessment.sheet where id = :sheet::uuid")
                .param("sheet", sheet)
                .query(String.class)
                .single();
    }

    private boolean ended(String round) {
        return jdbc.sql("select ended_at is not null from assessment.round where id = :round::uuid")
                .param("round", round)
                .query(Boolean.class)
                .single();
    }

    private void drain() {
        while (watch.handle(new WatchTerm())) {
            // until nobody is to be told anything by now
        }
    }

    private static String yes(String question) {
        return "{\"question\": \"%s\", \"verdict\": \"YES\", \"figure\": null, \"remark\": \"\", \"proofs\": [\"档案 7 号\"]}"
                .formatted(question);
    }

    private static String no(String question) {
        return "{\"question\": \"%s\", \"verdict\": \"NO\", \"figure\": null, \"remark\": \"还没有做\", \"proofs\": []}"
                .formatted(question);
    }

    private MvcTestResult answer(String sheet, String answer, SignedIn who) {
        return post("/sheets/" + sheet + "/answers", answer, who);
    }

    private MvcTestResult submit(String sheet, SignedIn who) {
        return post("/sheets/" + sheet + "/submission", "", who);
    }

    private MvcTestResult find(String sheet, String question) {
        return findBy(HAN, sheet, question);
    }

    private MvcTestResult findBy(SignedIn who, String sheet, String question) {
        return post(
                "/sheets/" + sheet + "/findings",
                "{\"question\": \"%s\", \"severity\": \"HIGH\", \"words\": \"没有落实\"}".formatted(question),
                who);
    }

    private String measure(String sheet, SignedIn owner, String dueAt) {
        var finding = jdbc.sql("select id::text from assessment.finding where sheet_id = :sheet::uuid")
                .param("sheet", sheet)
                .query(String.class)
                .single();
        assertThat(post(
                        "/findings/" + finding + "/measures",
                        "{\"words\": \"补做并留档\", \"owner\": \"%s\", \"dueAt\": \"%s\"}".formatted(owner.id(), dueAt),
                        HAN))
                .hasStatusOk();
        return jdbc.sql("select id::text from assessment.measure where finding_id = :finding::uuid")
                .param("finding", finding)
                .query(String.class)
                .single();
    }

    private MvcTestResult finish(String measure, SignedIn who) {
        return post("/measures/" + measure + "/completion", "{\"words\": \"已补做，见档案 9 号\"}", who);
    }

    private MvcTestResult get(String path, SignedIn who) {
        return http.get()
                .uri("/api/desk/assessments" + path)
                .with(Asking.as(who))
                .exchange();
    }

    private MvcTestResult post(String path, String body, SignedIn who) {
        return http.post()
                .uri("/api/desk/assessments" + path)
                .with(Asking.as(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode read(MvcTestResult result) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
