package io.jinqiao.errand.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.errand.events.ErrandStepDone;
import io.jinqiao.errand.spi.StepGuard;
import io.jinqiao.identity.FakeIdentity;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.FakeProcesses;
import io.jinqiao.process.ProcessSheet;
import io.jinqiao.process.ProcessSheet.Field;
import io.jinqiao.process.ProcessSheet.Step;
import io.jinqiao.process.WhereView.Kind;
import io.jinqiao.process.events.NoticeGiven;
import io.jinqiao.process.events.StepLate;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lin enters a change of Ms Wang's data, Zhou checks it, and everybody sees whose turn it is. */
@ModuleTest
@Import(ErrandModuleTest.Neighbours.class)
class ErrandModuleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final ProcessSheet CHANGE = new ProcessSheet(
            "customer-change",
            1,
            new Bilingual("客户信息变更", "Change of customer data"),
            "entered",
            List.of(
                    step("entered", Kind.STEP, "agent", field("phone", true, false), field("reason", false, false)),
                    step(
                            "checked",
                            Kind.CHECK,
                            "supervisor",
                            new Field("approved", "复核通过", List.of("true", "false"), true, true)),
                    step("booked", Kind.STEP, "agent")));

    record Stopping(Set<String> origins) implements StepGuard {

        @Override
        public void mayDo(String process, String step, Subject origin, Actor by) {
            if (origins.contains(origin.toString())) {
                throw Refused.conflict("manual.not-followed", "Something must be said first");
            }
        }
    }

    private static Step step(String code, Kind kind, String owner, Field... fields) {
        return new Step(code, new Bilingual(code, code), kind, owner, null, List.of(fields), "");
    }

    private static Field field(String name, boolean needed, boolean asked) {
        return new Field(name, name, List.of(), needed, asked);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        /** Stops what came from these. */
        @Bean
        Stopping stopping() {
            return new Stopping(ConcurrentHashMap.newKeySet());
        }

        @Bean
        FakeIdentity identity() {
            return new FakeIdentity();
        }

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeStaff staff() {
            var staff = new FakeStaff();
            staff.hire(new NewStaff(
                    "bo",
                    "a-long-password",
                    "1301",
                    new Bilingual("薄", "Bo"),
                    "cards",
                    List.of("agent", "supervisor"),
                    List.of(),
                    0));
            return staff;
        }

        @Bean
        FakeCustomers customers() {
            return new FakeCustomers();
        }

        @Bean
        FakeProcesses processes(MovableClock clock, ApplicationEventPublisher events) {
            return new FakeProcesses(clock, List.of(CHANGE), events);
        }
    }

    private final Stopping stopping;
    private final FakeProcesses processes;
    private final FakeCustomers customers;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final SignedIn lin;
    private final SignedIn bo;
    private final SignedIn zhou;
    private CustomerId wang;

    ErrandModuleTest(
            Stopping stopping,
            FakeProcesses processes,
            FakeStaff staff,
            FakeCustomers customers,
            MovableClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            MockMvcTester http) {
        this.stopping = stopping;
        this.processes = processes;
        this.customers = customers;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.http = http;
        lin = signedIn(staff, "lin");
        bo = signedIn(staff, "bo");
        zhou = signedIn(staff, "zhou");
        wang = customers.named("王芳");
    }

    private static SignedIn signedIn(FakeStaff staff, String username) {
        var person = staff.named(username);
        return Asking.staff(person.id(), person.team(), Permission.SERVE, Permission.WORK_TICKETS);
    }

    @BeforeEach
    void anotherMsWang() {
        wang = customers.named("王芳");
    }

    @Test
    void itIsBegunWithItsFirstStepAndStandsBeforeWhoChecksIt(AssertablePublishedEvents news) {
        var errand = begun(lin, Map.of("phone", "13900005678"));

        assertThat(errand.at("/step/step").asString()).isEqualTo("checked");
        assertThat(errand.at("/entries/0/answers/phone").asString()).isEqualTo("13900005678");
        assertThat(errand.at("/card/errand/number").asString()).startsWith("B");
        assertThat(todo(zhou)).contains(id(errand));
        assertThat(todo(lin)).doesNotContain(id(errand));
        assertThat(news.ofType(ErrandStepDone.class)).singleElement().satisfies(fact -> {
            assertThat(fact.customer()).isEqualTo(wang);
            assertThat(JSON.writeValueAsString(fact)).doesNotContain("13900005678");
        });
    }

    @Test
    void whatIsEnteredStaysHereAndOnlyDecisionsAreToldToTheProcess() {
        var errand = begun(lin, Map.of("phone", "13900005678"));
        done(zhou, errand, "checked", Map.of("approved", "true"));

        var done = processes.done(new Subject("errand", Ids.parse(id(errand))));
        assertThat(done.get(0).outcome()).isEmpty();
        assertThat(done.get(1).outcome()).containsEntry("approved", "true");
    }

    @Test
    void whatMustBeEnteredIsAskedFor() {
        assertThat(code(begin(lin, Map.of("reason", "换了号码")))).isEqualTo("errand.answer-missing");
        var errand = begun(lin, Map.of("phone", "1"));
        assertThat(code(done(zhou, errand, "checked", Map.of("approved", "perhaps"))))
                .isEqualTo("errand.bad-answer");
        assertThat(code(done(zhou, errand, "booked", Map.of()))).isEqualTo("errand.not-there");
    }

    @Test
    void nobodyChecksTheirOwnWorkNorAnotherPosts() {
        var errand = begun(bo, Map.of("phone", "1"));
        assertThat(todo(bo)).doesNotContain(id(errand));
        assertThat(file(bo, errand).at("/refusal").asString()).isEqualTo("errand.same-person");
        assertThat(code(done(bo, errand, "checked", Map.of("approved", "true"))))
                .isEqualTo("errand.same-person");
        assertThat(code(done(lin, errand, "checked", Map.of("approved", "true"))))
                .isEqualTo("errand.not-your-post");
    }

    @Test
    void aStepOfTheBeginnersPostComesBackToThem() {
        var errand = begun(lin, Map.of("phone", "1"));
        done(zhou, errand, "checked", Map.of("approved", "true"));

        assertThat(todo(lin)).contains(id(errand));
        assertThat(todo(bo)).doesNotContain(id(errand));
        var ended = json(done(lin, errand, "booked", Map.of()));
        assertThat(ended.at("/card/errand/state").asString()).isEqualTo("DONE");
        assertThat(todo(lin)).doesNotContain(id(errand));
    }

    @Test
    void aStepThatIsLateIsMarkedAndOneReachedAnewIsNot() {
        var errand = begun(lin, Map.of());
        tell(new StepLate(
                subject(errand),
                "customer-change",
                1,
                "entered",
                new Bilingual("录入", "Entered"),
                "agent",
                "process.entry",
                clock.instant(),
                List.of(),
                Actor.SYSTEM,
                clock.instant()));
        assertThat(file(lin, errand).at("/card/errand/place/warned").asInt()).isEqualTo(100);
        done(lin, errand, "entered", Map.of("phone", "1"));
        assertThat(file(lin, errand).at("/card/errand/place/warned").asInt()).isZero();
    }

    @Test
    void aNoticeWaitsForWhoBeganItUntilTheyHaveTakenIt() {
        var errand = begun(lin, Map.of());
        tell(new NoticeGiven(
                subject(errand),
                "customer-change",
                1,
                "tell",
                "agent",
                "请告知客户",
                List.of(),
                Actor.SYSTEM,
                clock.instant()));
        assertThat(notices(lin)).containsExactly("请告知客户");
        assertThat(notices(bo)).isEmpty();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(lin, "/" + id(errand) + "/notices/1", Map.of())).hasStatusOk();
        }
        assertThat(notices(lin)).isEmpty();
    }

    @Test
    void whoBeganItLeavesItWithAReason() {
        var errand = begun(lin, Map.of());
        assertThat(code(post(bo, "/" + id(errand) + "/dropping", Map.of("reason", ""))))
                .isEqualTo("errand.reason-missing");
        assertThat(post(lin, "/" + id(errand) + "/dropping", Map.of("reason", "客户不办了")))
                .hasStatusOk();
        assertThat(file(lin, errand).at("/card/errand/ending/reason").asString())
                .isEqualTo("客户不办了");
        assertThat(code(post(lin, "/" + id(errand) + "/dropping", Map.of("reason", "又"))))
                .isEqualTo("errand.over");
    }

    @Test
    void errandsAreFoundByTheirCustomerAndByWhereTheyCameFrom() {
        var ticket = "ticket:" + Ids.next();
        var errand = json(begin(lin, Map.of(), ticket));
        assertThat(ids(get(lin, "?customer=" + wang))).containsExactly(id(errand));
        assertThat(ids(get(lin, "?origin=" + ticket))).containsExactly(id(errand));
        assertThat(ids(get(lin, "?view=begun"))).contains(id(errand));
    }

    @Test
    void whosePostHoldsElsewhereComesToNoErrandButTheirOwn() {
        var origin = "ticket:" + Ids.next();
        var errand = json(begin(lin, Map.of("phone", "1"), origin));
        var area = new Area(Set.of(), Set.of(), Set.of(), Set.of("PRIVATE"), Set.of());
        var elsewhere = Asking.within(area, zhou);

        for (var list : List.of("?view=todo", "?view=running", "?customer=" + wang, "?origin=" + origin)) {
            assertThat(ids(get(elsewhere, list))).as(list).doesNotContain(id(errand));
            assertThat(ids(get(Asking.within(area, lin), list.replace("todo", "begun"))))
                    .as(list)
                    .contains(id(errand));
        }
        assertThat(code(get(elsewhere, "/" + id(errand)))).isEqualTo("customer.out-of-reach");
        assertThat(code(done(elsewhere, errand, "checked", Map.of("approved", "true"))))
                .isEqualTo("customer.out-of-reach");
        assertThat(file(Asking.within(area, lin), errand).at("/card/errand/id").asString())
                .isEqualTo(id(errand));
        customers.shut(wang);
        assertThat(code(begin(elsewhere, Map.of("phone", "1")))).isEqualTo("customer.out-of-reach");
    }

    @Test
    void aStepThatAGuardStopsIsNotDone() {
        var talk = "conversation:" + Ids.next();
        var errand = json(begin(lin, Map.of(), talk));
        stopping.origins().add(talk);
        assertThat(code(done(lin, errand, "entered", Map.of("phone", "1")))).isEqualTo("manual.not-followed");
        assertThat(file(lin, errand).at("/card/errand/place/step").asString()).isEqualTo("entered");
        stopping.origins().clear();
        assertThat(done(lin, errand, "entered", Map.of("phone", "1"))).hasStatusOk();
    }

    @Test
    void onlyProcessesByHandAreOfferedAndBegun() {
        assertThat(json(get(lin, "/processes")).get(0).path("process").asString())
                .isEqualTo("customer-change");
        assertThat(code(post(lin, "", Map.of("process", "complaint", "remark", "", "answers", Map.of()))))
                .isEqualTo("errand.not-by-hand");
    }

    private JsonNode begun(SignedIn me, Map<String, String> answers) {
        return json(begin(me, answers));
    }

    private MvcTestResult begin(SignedIn me, Map<String, String> answers) {
        return begin(me, answers, null);
    }

    private MvcTestResult begin(SignedIn me, Map<String, String> answers, @Nullable String origin) {
        var asked = new HashMap<String, Object>(Map.of(
                "process", "customer-change", "customer", wang.toString(), "remark", "换手机号", "answers", answers));
        if (origin != null) {
            asked.put("origin", origin);
        }
        return post(me, "", asked);
    }

    private MvcTestResult done(SignedIn me, JsonNode errand, String step, Map<String, String> answers) {
        return post(me, "/" + id(errand) + "/done", Map.of("step", step, "answers", answers));
    }

    private JsonNode file(SignedIn me, JsonNode errand) {
        return json(get(me, "/" + id(errand)));
    }

    private List<String> todo(SignedIn me) {
        return ids(get(me, "?view=todo"));
    }

    private List<String> notices(SignedIn me) {
        return json(get(me, "?view=todo"))
                .path("notices")
                .valueStream()
                .map(open -> open.at("/notice/words").asString())
                .toList();
    }

    private List<String> ids(MvcTestResult answer) {
        return json(answer)
                .path("errands")
                .valueStream()
                .map(card -> card.at("/errand/id").asString())
                .toList();
    }

    private void tell(Object news) {
        transaction.executeWithoutResult(_ -> events.publishEvent(news));
    }

    private static Subject subject(JsonNode errand) {
        return Subject.of(new ErrandId(Ids.parse(id(errand))));
    }

    private static String id(JsonNode errand) {
        return errand.at("/card/errand/id").asString();
    }

    private MvcTestResult get(SignedIn me, String path) {
        return http.get().uri("/api/desk/errands" + path).with(Asking.as(me)).exchange();
    }

    private MvcTestResult post(SignedIn me, String path, Object body) {
        return http.post()
                .uri("/api/desk/errands" + path)
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body))
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static String code(MvcTestResult answer) {
        return JSON.readTree(answer.getResponse().getContentAsByteArray())
                .path("code")
                .asString();
    }
}
