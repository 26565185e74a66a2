package io.jinqiao.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.evidence.internal.WangsStory.Told;
import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EvidenceTest
class EvidenceModuleTest {

    private final WangsStory story;
    private final Journal journal;
    private final MockMvcTester http;
    private final FakeTwoPersonControl control;
    private final ReleaseBundle releasing;
    private final ReleaseRepository releases;
    private final MovableClock clock;
    private final FakeCustomers customers;
    private final SignedIn zheng;
    private final SignedIn chen;
    private final SignedIn lin;
    private Told told;

    EvidenceModuleTest(
            WangsStory story,
            Journal journal,
            FakeTwoPersonControl control,
            ReleaseBundle releasing,
            ReleaseRepository releases,
            MovableClock clock,
            MockMvcTester http,
            FakeCustomers customers,
            FakeStaff staff) {
        this.customers = customers;
        this.control = control;
        this.releasing = releasing;
        this.releases = releases;
        this.clock = clock;
        this.story = story;
        this.journal = journal;
        this.http = http;
        this.zheng =
                Asking.staff(staff.named("zhou").id(), "general", Permission.SEARCH_RECORDS, Permission.EXPORT_RECORDS);
        this.chen = Asking.staff(staff.named("chen").id(), "general", Permission.EXPORT_RECORDS);
        this.lin = Asking.staff(staff.named("lin").id(), "cards", Permission.SERVE);
        told = story.tell("王芳");
    }

    @BeforeEach
    void msWangWasServed() {
        told = story.tell("王芳" + told.wang().toString().substring(30));
    }

    @Test
    void everythingOfACustomerIsFoundByTheirNumber() {
        var entries = search(told.number());
        entries.extractingPath("$.entries[*].kind").asArray().contains("conversation.opened", "ticket.opened");
        entries.extractingPath("$.entries[*].customer.number").asArray().containsOnly(told.number());
    }

    @Test
    void whosePostHoldsElsewhereReadsNothingOfIt() {
        var loans = new Area(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("loan"));
        var cards = new Area(Set.of(), Set.of(), Set.of(), Set.of("ORDINARY"), Set.of("card"));

        assertThat(found(Asking.within(loans, zheng))).doesNotContain("conversation.opened", "ticket.opened");
        assertThat(found(Asking.within(cards, zheng))).contains("ticket.opened");
        assertThat(read(Asking.within(loans, zheng), "ticket=" + told.ticket().id()))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer.out-of-reach");
        assertThat(read(Asking.within(cards, zheng), "ticket=" + told.ticket().id()))
                .hasStatusOk();
        assertThat(read(Asking.within(loans, zheng), "customer=" + told.wang()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.tickets")
                .asArray()
                .isEmpty();
    }

    private String found(SignedIn me) {
        try {
            return http.get()
                    .uri("/api/desk/records?q={q}", told.number())
                    .with(Asking.as(me))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult read(SignedIn me, String what) {
        return http.get()
                .uri("/api/desk/records/timeline?" + what)
                .with(Asking.as(me))
                .exchange();
    }

    @Test
    void anEntryIsAReadableLine() {
        search(told.number() + " 建立工单")
                .extractingPath("$.entries[0].words")
                .isEqualTo("建立工单 " + told.ticket().number() + "：补办借记卡");
    }

    @Test
    void wordsThatWereSaidAreFound() {
        search(told.number() + " 丢了")
                .extractingPath("$.entries[*].kind")
                .asArray()
                .containsExactly("conversation.message-posted");
    }

    @Test
    void aTicketNumberFindsTheTicketAndItsConversation() {
        search(told.ticket().number())
                .extractingPath("$.entries[*].subject")
                .asArray()
                .contains("ticket:" + told.ticket().id(), "conversation:" + told.conversation());
    }

    @Test
    void aBusinessAndADayNarrow() {
        search(told.number() + " 挂失与补卡 今天")
                .extractingPath("$.entries[*].kind")
                .asArray()
                .hasSize(2);
        search(told.number() + " 2024-01-01")
                .extractingPath("$.entries")
                .asArray()
                .isEmpty();
    }

    @Test
    void aTicketThatDoesNotExistFindsNothing() {
        search("T20200101-9999").extractingPath("$.entries").asArray().isEmpty();
    }

    @Test
    void theTimelineTellsConversationTicketKnowledgeAndRating() {
        var timeline = timeline("customer=" + told.wang());
        timeline.extractingPath("$.entries[*].lane").asArray().contains("CONVERSATION", "TICKET", "KNOWLEDGE");
        timeline.extractingPath("$.entries[*].words").asArray().contains("引用知识《借记卡挂失》第 1 版", "智能助手: 请先挂失，再补卡。");
        timeline.extractingPath("$.tickets[0].number").isEqualTo(told.ticket().number());
    }

    @Test
    void theTimelineSpeaksEnglishToo() {
        timeline("conversation=" + told.conversation() + "&language=en")
                .extractingPath("$.entries[*].words")
                .asArray()
                .contains("Customer came in by web page", "Conversation ended: goes on as a ticket (补卡)");
    }

    @Test
    void readingIsKeptOnceAReading() {
        timeline("ticket=" + told.ticket().id());
        timeline("ticket=" + told.ticket().id());
        assertThat(journal.about(List.of(Subject.of(told.ticket().id()))))
                .filteredOn(fact -> fact.kind().equals("evidence.viewed"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.customer()).isEqualTo(told.wang()));
    }

    @Test
    void anotherCustomersConversationIsNotFoundUnderThisOne() {
        var other = story.tell("李明");
        assertThat(get("/api/desk/records/timeline?customer=" + told.wang() + "&conversation=" + other.conversation()))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("evidence.not-theirs");
    }

    @Test
    void onlyThoseWhosePostAllowsItReadOrExport() {
        assertThat(http.get().uri("/api/desk/records?q=x").with(Asking.as(lin))).hasStatus(403);
        assertThat(http.post()
                        .uri("/api/desk/records/bundles")
                        .with(Asking.as(lin))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(order("x")))
                .hasStatus(403);
    }

    @Test
    void aBundleNeedsAReason() {
        assertThat(export(" "))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("evidence.reason-missing");
    }

    @Test
    void aBundleLeavesTheHouseOnlyWhenASecondPersonHasSaidSo() {
        var bundle = asked("监管检查");
        assertThat(get(file(bundle)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("evidence.not-released");

        control.decide(releasing, chen, true);

        assertThat(get(file(bundle))).hasStatusOk().hasContentType("application/zip");
        assertThat(journal.about(List.of(Subject.of(told.wang()))))
                .filteredOn(fact -> fact.kind().equals("evidence.exported"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.body()).contains("监管检查", chen.id().toString()));
    }

    @Test
    void aReleasedBundleIsForWhoAskedForItAndForAWeek() {
        var bundle = asked("监管检查");
        control.decide(releasing, chen, true);

        assertThat(http.get().uri(file(bundle)).with(Asking.as(chen))).hasStatus(404);
        clock.move(Duration.ofDays(7));
        assertThat(get(file(bundle)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("evidence.release-over");
    }

    @Test
    void aRefusedBundleStays() {
        var bundle = asked("好奇");
        control.decide(releasing, chen, false);
        assertThat(get(file(bundle))).hasStatus(409);
        assertThat(get("/api/desk/records/bundles"))
                .bodyJson()
                .extractingPath("$[0].state")
                .isEqualTo("REFUSED");
    }

    @Test
    void withNothingOpenTheTimelineAsksWhy() {
        customers.shut(told.wang());
        assertThat(get("/api/desk/records/timeline?ticket=" + told.ticket().id()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer.reason-needed");

        assertThat(http.post()
                        .uri("/api/desk/records/timeline/reasons")
                        .with(Asking.as(zheng))
                        .contentType(MediaType.APPLICATION_JSON)
                        .characterEncoding(StandardCharsets.UTF_8)
                        .content("""
                            { "customer": null, "conversation": null, "ticket": "%s",
                              "reason": { "why": "CHECK", "words": "监管检查调阅" } }
                            """.formatted(told.ticket().id())))
                .hasStatus(204);

        timeline("ticket=" + told.ticket().id());
    }

    @Test
    void inClearTakesThePermissionToUnmask() {
        var order = order("监管检查").replace("\"reason\"", "\"unmasked\": true, \"reason\"");

        assertThat(http.post()
                        .uri("/api/desk/records/bundles")
                        .with(Asking.as(zheng))
                        .contentType(MediaType.APPLICATION_JSON)
                        .characterEncoding(StandardCharsets.UTF_8)
                        .content(order))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("evidence.unmasked-not-allowed");
        asked("监管检查");
        assertThat(releases.of(zheng.id(), 1).getFirst().unmasked()).isFalse();
    }

    private String asked(String reason) {
        assertThat(export(reason)).hasStatus(201);
        return releases.of(zheng.id(), 1).getFirst().id().toString();
    }

    private static String file(String bundle) {
        return "/api/desk/records/bundles/" + bundle + "/file";
    }

    private AbstractJsonContentAssert<?> search(String q) {
        return assertThat(http.get().uri("/api/desk/records?q={q}", q).with(Asking.as(zheng)))
                .hasStatusOk()
                .bodyJson();
    }

    private AbstractJsonContentAssert<?> timeline(String query) {
        return assertThat(get("/api/desk/records/timeline?" + query))
                .hasStatusOk()
                .bodyJson();
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).with(Asking.as(zheng)).exchange();
    }

    private MvcTestResult export(String reason) {
        return http.post()
                .uri("/api/desk/records/bundles")
                .with(Asking.as(zheng))
                .contentType(MediaType.APPLICATION_JSON)
                .characterEncoding(StandardCharsets.UTF_8)
                .content(order(reason))
                .exchange();
    }

    private String order(String reason) {
        return """
            { "customer": "%s", "conversation": null, "ticket": null, "from": null, "to": null, "reason": "%s" }
            """.formatted(told.wang(), reason);
    }
}
