package io.jinqiao.rights.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.FakePersonalData;
import io.jinqiao.retention.events.CustomerErased;
import io.jinqiao.rights.events.DataRequestDecided;
import io.jinqiao.rights.events.DataRequestTermTold;
import io.jinqiao.rights.internal.DataRequest.Kind;
import io.jinqiao.rights.internal.DataRequest.State;
import io.jinqiao.rights.internal.HandleRequest.Identify;
import io.jinqiao.rights.internal.HandleRequest.Take;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.sla.events.Escalation;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
@Import(RightsHouse.class)
class RightsModuleTest {

    private final FileRequest.Handler file;
    private final HandleRequest.Handler work;
    private final DecideRequest.Handler decide;
    private final TakePackage.Handler take;
    private final EraseCustomer erasing;
    private final FinishErasure finish;
    private final TellOfTerm tell;
    private final OpenRequest openRequest;
    private final RequestRepository requests;
    private final FakeCustomers customers;
    private final FakeClocks clocks;
    private final FakeTwoPersonControl control;
    private final FakePersonalData data;
    private final MovableClock clock;
    private final MockMvcTester http;
    private final SignedIn han =
            Asking.staff(StaffId.next(), "", Permission.MANAGE_RETENTION, Permission.APPROVE_RULES);
    private final SignedIn gu = Asking.staff(StaffId.next(), "", Permission.MANAGE_RETENTION);
    private CustomerId wang = CustomerId.next();

    RightsModuleTest(
            FileRequest.Handler file,
            HandleRequest.Handler work,
            DecideRequest.Handler decide,
            TakePackage.Handler take,
            EraseCustomer erasing,
            FinishErasure finish,
            TellOfTerm tell,
            OpenRequest openRequest,
            RequestRepository requests,
            FakeCustomers customers,
            FakeClocks clocks,
            FakeTwoPersonControl control,
            FakePersonalData data,
            MovableClock clock,
            MockMvcTester http) {
        this.file = file;
        this.work = work;
        this.decide = decide;
        this.take = take;
        this.erasing = erasing;
        this.finish = AopTestUtils.getTargetObject(finish);
        this.tell = AopTestUtils.getTargetObject(tell);
        this.openRequest = openRequest;
        this.requests = requests;
        this.customers = customers;
        this.clocks = clocks;
        this.control = control;
        this.data = data;
        this.clock = clock;
        this.http = http;
    }

    @BeforeEach
    void wangIsACustomer() {
        wang = customers.named("王芳");
    }

    @Test
    void aCopyIsGivenOnceItIsSureWhoAsksAndHidesOtherPeoplesNumbers(AssertablePublishedEvents events)
            throws IOException {
        var id = asks(Kind.COPY);
        assertThatThrownBy(() -> asks(Kind.COPY)).hasFieldOrPropertyWithValue("code", "rights.asked-already");
        work.handle(new Take(id, gu));
        assertThatThrownBy(() -> grant(id)).hasFieldOrPropertyWithValue("code", "rights.not-sure-who");
        assertThatThrownBy(() -> take(id)).hasFieldOrPropertyWithValue("code", "rights.no-package");
        work.handle(new Identify(id, 2, "身份证后四位与卡尾号", gu));
        grant(id);

        assertThat(clocks.of(DataRequest.subject(id)).getFirst().state()).isEqualTo(ClockView.State.KEPT);
        assertThat(events.ofType(DataRequestDecided.class)
                        .matching(it -> it.request().equals(id) && it.granted()))
                .hasSize(1);
        var files = unzipped(take(id));
        assertThat(files).containsOnlyKeys("data.html", "data.json");
        assertThat(files.get("data.html"))
                .contains("138 0000 1234")
                .contains("139****78")
                .doesNotContain("13900005678");
        var li = customers.named("李雷");
        assertThatThrownBy(() -> take.handle(new TakePackage(id, Actor.of(li), "")))
                .hasFieldOrPropertyWithValue("code", "rights.unknown");
        clock.move(Duration.ofDays(31));
        assertThatThrownBy(() -> take(id)).hasFieldOrPropertyWithValue("code", "rights.no-package");
    }

    @Test
    void whatIsTakenAlongIsTablesThatComputeNothing() throws IOException {
        var id = asks(Kind.MOVE);
        work.handle(new Take(id, gu));
        work.handle(new Identify(id, 3, "短信验证码", gu));
        grant(id);

        var files = unzipped(take(id));

        assertThat(files).containsOnlyKeys("data.json", "messages.csv", "numbers.csv");
        assertThat(files.get("numbers.csv")).contains("13800001234");
    }

    @Test
    void aDeletionTakesTwoPeopleAndEndsWithItsProof(AssertablePublishedEvents events) {
        var id = asks(Kind.DELETE);
        work.handle(new Take(id, gu));
        work.handle(new Identify(id, 2, "柜面核验身份证", gu));
        grant(id);
        assertThat(requests.get(id).state()).isEqualTo(State.APPROVING);
        assertThat(control.about(DataRequest.subject(id)).getFirst().lines())
                .extracting(line -> line.field() + " " + line.before() + " → " + line.after())
                .containsExactly("conversation.conversation 2 → 0", "complaint.complaint 1 → 1 · 2020年第3号");
        assertThatThrownBy(() -> control.decide(erasing, gu, true))
                .hasFieldOrPropertyWithValue("code", "control.own-act");

        control.decide(erasing, han, true);

        assertThat(data.erasure(wang)).isEqualTo(id);
        assertThat(requests.get(id).state()).isEqualTo(State.ERASING);
        var done = new CustomerErased(
                wang,
                id,
                Map.of("conversation.conversation", 2L),
                List.of("complaint.complaint"),
                "5f",
                Actor.SYSTEM,
                clock.instant());
        finish.on(done);
        finish.on(done);
        var ended = requests.get(id);
        assertThat(ended.state()).isEqualTo(State.GRANTED);
        assertThat(ended.kept()).containsExactly("complaint.complaint");
        assertThat(ended.proof()).isEqualTo("5f");
        assertThat(events.ofType(DataRequestDecided.class)
                        .matching(it -> it.request().equals(id)))
                .hasSize(1);
    }

    @Test
    void aDeletionThatTheSecondPersonRefusesIsItsOwnersAgainAndAHoldStopsIt() {
        var id = asks(Kind.DELETE);
        work.handle(new Take(id, gu));
        work.handle(new Identify(id, 2, "柜面核验身份证", gu));
        grant(id);
        control.decide(erasing, han, false);
        assertThat(requests.get(id).state()).isEqualTo(State.TAKEN);
        data.hold(wang);

        assertThatThrownBy(() -> grant(id)).hasFieldOrPropertyWithValue("code", "retention.held");
        decide.handle(new DecideRequest(id, false, "诉讼期间依法不能删除。", "个人信息保护法第47条", false, gu));

        assertThat(requests.get(id).state()).isEqualTo(State.REFUSED);
        assertThat(data.erasure(wang)).isNull();
    }

    @Test
    void aNoTakesItsLawAndOnlyItsOwnerDecides() {
        var id = asks(Kind.EXPLAIN);
        work.handle(new Take(id, gu));

        assertThatThrownBy(() -> new DecideRequest(id, false, "不行", " ", false, gu))
                .hasFieldOrPropertyWithValue("code", "web.text-missing");
        assertThatThrownBy(() -> decide.handle(new DecideRequest(id, true, "说明如下。", "", false, han)))
                .hasFieldOrPropertyWithValue("code", "rights.not-yours");
        work.handle(new Take(id, han));
        decide.handle(new DecideRequest(id, true, "说明如下。", "", false, han));
        assertThatThrownBy(() -> work.handle(new Take(id, gu)))
                .hasFieldOrPropertyWithValue("code", "rights.wrong-step");
    }

    @Test
    void theAnswerPassesTheGate() {
        var id = asks(Kind.EXPLAIN);
        work.handle(new Take(id, gu));

        assertThatThrownBy(() -> decide.handle(new DecideRequest(id, true, "这款产品稳赚。", "", false, gu)))
                .hasFieldOrPropertyWithValue("code", "compliance.blocked");
        assertThat(requests.get(id).state()).isEqualTo(State.TAKEN);
    }

    @Test
    void fifteenWorkingDaysAndOneWordToWhoeverTheRuleNames(AssertablePublishedEvents events) {
        var id = asks(Kind.COPY);
        var request = requests.get(id);
        assertThat(Duration.between(request.filedAt(), request.dueAt()))
                .isBetween(Duration.ofDays(14), Duration.ofDays(30));
        work.handle(new Take(id, gu));
        assertThat(openRequest.between(gu, wang)).contains(DataRequest.subject(id));
        assertThat(openRequest.between(han, wang)).isEmpty();
        var warned = new ClockWarned(
                request.clock(),
                request.subject(),
                FileRequest.TERM,
                request.dueAt(),
                80,
                new Escalation(List.of("owner"), List.of(), List.of()),
                wang,
                null,
                Actor.SYSTEM,
                clock.instant());

        tell.on(warned);
        tell.on(warned);

        assertThat(events.ofType(DataRequestTermTold.class)
                        .matching(it -> it.told().equals(List.of(gu.id())) && it.percent() == 80))
                .hasSize(1);
    }

    @Test
    void aCustomerSeesTheirOwnAndStaffWhatTheyMay() {
        asks(Kind.COPY);
        var li = customers.named("李雷");

        assertThat(http.get().uri("/api/customer/data-requests").with(Asking.as(wang)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].kind")
                .isEqualTo("COPY");
        assertThat(http.get().uri("/api/customer/data-requests").with(Asking.as(li)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(0);
        var lin = Asking.staff(StaffId.next(), "cards", Permission.READ_CUSTOMERS);
        assertThat(http.get().uri("/api/desk/data-requests").with(Asking.as(lin)))
                .hasStatus(403);
        assertThat(http.post()
                        .uri("/api/desk/data-requests")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"customer\":\"%s\",\"kind\":\"DELETE\",\"words\":\"电话中提出\"}".formatted(li.value()))
                        .with(Asking.as(lin)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.byCustomer")
                .isEqualTo(false);
        assertThat(http.get().uri("/api/desk/data-requests").with(Asking.as(gu)))
                .hasStatusOk();
    }

    private UUID asks(Kind kind) {
        return file.handle(new FileRequest(wang, kind, "想要我的数据", Actor.of(wang)));
    }

    private void grant(UUID id) {
        decide.handle(new DecideRequest(id, true, "已按您的要求办理。", "", false, gu));
    }

    private byte[] take(UUID id) {
        return take.handle(new TakePackage(id, Actor.of(wang), "王芳")).zip();
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
