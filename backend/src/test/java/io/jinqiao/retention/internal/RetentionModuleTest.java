package io.jinqiao.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.retention.PartView;
import io.jinqiao.retention.PersonalData;
import io.jinqiao.retention.events.CustomerErased;
import io.jinqiao.retention.events.DataDeleted;
import io.jinqiao.retention.internal.RetentionModuleTest.TwoKinds;
import io.jinqiao.retention.internal.RetentionRepository.Run;
import io.jinqiao.retention.spi.NumberedMatters;
import io.jinqiao.retention.spi.NumberedMatters.Matter;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Import(TwoKinds.class)
@TestPropertySource(properties = "jinqiao.retention.erased-when-quiet-for=0s")
class RetentionModuleTest {

    private final DeleteSome.Handler delete;
    private final EraseSome.Handler eraseSome;
    private final EraseAgain again;
    private final ReleaseDeletion.Handler release;
    private final ProposeSchedule.Handler propose;
    private final ChangeSchedule changing;
    private final Schedules schedules;
    private static final CustomerId NUMBERED = CustomerId.next();
    private static final UUID TICKET = UUID.randomUUID();

    private final SetHold.Handler set;
    private final LiftHold.Handler lift;
    private final RetentionRepository retention;
    private final ErasureRepository erasures;
    private final JobRepository jobs;
    private final PersonalData data;
    private final FakeTwoPersonControl control;
    private final FakeKind talks;
    private final FakeKind complaints;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MockMvcTester http;
    private final SignedIn gu = Asking.staff(StaffId.next(), "", Permission.MANAGE_RETENTION);
    private final SignedIn shen = Asking.staff(StaffId.next(), "", Permission.APPROVE_RULES);

    RetentionModuleTest(
            DeleteSome.Handler delete,
            EraseSome.Handler eraseSome,
            EraseAgain again,
            ReleaseDeletion.Handler release,
            ProposeSchedule.Handler propose,
            ChangeSchedule changing,
            Schedules schedules,
            SetHold.Handler set,
            LiftHold.Handler lift,
            RetentionRepository retention,
            ErasureRepository erasures,
            JobRepository jobs,
            PersonalData data,
            FakeTwoPersonControl control,
            FakeKind talks,
            FakeKind complaints,
            Clock clock,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MockMvcTester http) {
        this.delete = delete;
        this.eraseSome = eraseSome;
        this.again = again;
        this.release = release;
        this.propose = propose;
        this.changing = changing;
        this.schedules = schedules;
        this.set = set;
        this.lift = lift;
        this.retention = retention;
        this.erasures = erasures;
        this.jobs = jobs;
        this.data = data;
        this.control = control;
        this.talks = talks;
        this.complaints = complaints;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.http = http;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TwoKinds {

        @Bean
        FakeKind talks() {
            return new FakeKind("conversation.conversation");
        }

        @Bean
        FakeKind complaints() {
            return new FakeKind("complaint.complaint");
        }

        /** One ticket, of a customer who has a number too. */
        @Bean
        NumberedMatters numbered() {
            return number -> switch (number) {
                case "T20261127-0001" -> Optional.of(new Matter(NUMBERED, new Subject("ticket", TICKET)));
                case "C20180317" -> Optional.of(new Matter(NUMBERED, null));
                default -> Optional.empty();
            };
        }

        @Bean
        FakeTwoPersonControl control() {
            return new FakeTwoPersonControl();
        }
    }

    @BeforeEach
    void nothingIsKeptAndEverythingIsReleased() {
        talks.clear();
        complaints.clear();
        letRun(talks);
        letRun(complaints);
    }

    @Test
    void nothingGoesBeforeSomebodySawHowMuchThatWouldBe() {
        var version = change(talks, "P4Y");
        var old = talks.add(CustomerId.next(), daysAgo(2000));

        assertThat(delete.handle(new DeleteSome())).isFalse();
        assertThat(http.get()
                        .uri("/api/desk/retention/schedules/conversation.conversation/preview")
                        .with(Asking.as(gu)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.due")
                .isEqualTo(1);
        assertThatThrownBy(() -> release.handle(new ReleaseDeletion(talks.kind(), version - 1, gu.id())))
                .hasFieldOrPropertyWithValue("code", "retention.schedule-changed");
        release.handle(new ReleaseDeletion(talks.kind(), version, gu.id()));
        runDry();

        assertThat(talks.ids()).doesNotContain(old);
    }

    @Test
    void whatIsOverIsDeletedInBatchesWithAProofAndWhatIsNotStays(AssertablePublishedEvents events) {
        var old = IntStream.range(0, 1200)
                .mapToObj(i -> talks.add(CustomerId.next(), daysAgo(2000 + i)))
                .toList();
        var young = talks.add(CustomerId.next(), daysAgo(30));

        assertThat(delete.handle(new DeleteSome())).isTrue();
        var killed = jobs.newest().getFirst();
        assertThat(killed.endedAt()).isNull();
        assertThat(killed.done()).isEqualTo(500);
        assertThat(killed.total()).isEqualTo(1200);
        runDry();

        assertThat(talks.ids()).containsExactly(young);
        var job = jobs.newest().stream()
                .filter(each -> each.id().equals(killed.id()))
                .findFirst()
                .orElseThrow();
        assertThat(job.done()).isEqualTo(1200);
        assertThat(job.endedAt()).isNotNull();
        var batches = retention.runs().stream()
                .filter(run -> job.id().equals(run.job()))
                .toList();
        assertThat(batches).hasSize(3);
        assertThat(batches.getLast().proof())
                .isEqualTo(Proofs.of(old.stream().sorted().limit(500).toList()));
        assertThat(events.ofType(DataDeleted.class).matching(it -> it.data().equals(talks.kind())))
                .hasSize(3);
    }

    @Test
    void aHoldWinsUntilItIsLifted() {
        var wang = CustomerId.next();
        talks.add(wang, daysAgo(2000));
        set.handle(new SetHold(wang, null, "诉讼保全", gu.id()));

        assertThat(delete.handle(new DeleteSome())).isFalse();
        assertThatThrownBy(() -> set.handle(new SetHold(wang, null, "再一次", gu.id())))
                .hasFieldOrPropertyWithValue("code", "retention.held-already");
        assertThatThrownBy(() -> erase(wang)).hasFieldOrPropertyWithValue("code", "retention.held");
        lift.handle(new LiftHold(holdOf(wang), "结案", gu.id()));

        assertThat(delete.handle(new DeleteSome())).isTrue();
        assertThatThrownBy(() -> lift.handle(new LiftHold(UUID.randomUUID(), "结案", gu.id())))
                .hasFieldOrPropertyWithValue("code", "retention.unknown-hold");
    }

    @Test
    void aHoldOnOneMatterHoldsThatAndNoOther() {
        var wang = CustomerId.next();
        var held = talks.add(wang, daysAgo(2000));
        var other = talks.add(wang, daysAgo(2000));
        set.handle(new SetHold(wang, new Subject("conversation", held), "检查", gu.id()));

        runDry();

        assertThat(talks.ids()).contains(held).doesNotContain(other);
        lift.handle(new LiftHold(holdOf(wang), "检查结束", gu.id()));
    }

    @Test
    void whatSomethingKeptStillNeedsStaysWithIt() {
        var wang = CustomerId.next();
        var talk = talks.add(wang, daysAgo(2000));
        complaints.add(wang, daysAgo(10));
        complaints.needs(talk);

        runDry();

        assertThat(talks.ids()).contains(talk);
    }

    @Test
    void aCustomerIsErasedButForWhatALawAsksToKeep(AssertablePublishedEvents events) {
        var wang = CustomerId.next();
        var li = CustomerId.next();
        var young = talks.add(wang, daysAgo(1));
        var evidence = talks.add(wang, daysAgo(1));
        var complaint = complaints.add(wang, daysAgo(1));
        complaints.needs(evidence);
        var others = talks.add(li, daysAgo(1));
        assertThat(data.parts(wang))
                .extracting(PartView::kind, PartView::count, PartView::kept)
                .contains(tuple(talks.kind(), 2L, false), tuple(complaints.kind(), 1L, true));

        var erasure = erase(wang);
        eraseDry();

        assertThat(talks.ids()).containsExactlyInAnyOrder(evidence, others);
        assertThat(complaints.ids()).containsExactly(complaint);
        var proof = Proofs.over(List.of(Proofs.of(List.of(young))));
        assertThat(events.ofType(CustomerErased.class)
                        .matching(it -> it.erasure().equals(erasure)
                                && it.erased().equals(Map.of(talks.kind(), 1L))
                                && it.kept().equals(List.of(complaints.kind(), talks.kind()))
                                && it.proof().equals(proof)))
                .hasSize(1);
        assertThat(retention.runsOf(erasure)).extracting(Run::deleted).containsExactly(1);
        assertThatThrownBy(() -> erase(wang)).hasFieldOrPropertyWithValue("code", "retention.erased-already");
    }

    @Test
    void afterARestoreWhoWasErasedIsErasedAgain() {
        var wang = CustomerId.next();
        talks.add(wang, daysAgo(1));
        erase(wang);
        eraseDry();
        var back = talks.add(wang, daysAgo(1));
        jdbc.sql("delete from retention.erasure where customer = ?")
                .param(wang.value())
                .update();

        again.begin();
        again.begin();
        eraseDry();

        assertThat(talks.ids()).doesNotContain(back);
        assertThat(erasures.of(wang).orElseThrow().proof()).isNotNull();
    }

    @Test
    void anotherTimeTakesTwoPeopleAndNeverLessThanTheLaw() {
        assertThatThrownBy(() -> propose(complaints, "P2Y")).hasFieldOrPropertyWithValue("code", "retention.below-law");
        assertThatThrownBy(
                        () -> propose.handle(new ProposeSchedule("nothing.known", "P2Y", "无", Instant.EPOCH, "试", gu)))
                .hasFieldOrPropertyWithValue("code", "retention.unknown-kind");
        propose(complaints, "P5Y");
        assertThatThrownBy(() -> control.decide(changing, gu, true))
                .hasFieldOrPropertyWithValue("code", "control.own-act");
        control.decide(changing, shen, false);
        var version = change(complaints, "P6Y");
        letRun(complaints);
        complaints.add(CustomerId.next(), daysAgo(365 * 5));

        runDry();

        assertThat(complaints.ids()).hasSize(1);
        assertThat(version).isPositive();
    }

    @Test
    void theScreenIsForThoseWhoKeepIt() {
        assertThat(http.get().uri("/api/desk/retention").with(Asking.as(gu)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.schedules[0].kind")
                .isEqualTo("conversation.conversation");
        assertThat(http.get()
                        .uri("/api/desk/retention")
                        .with(Asking.as(Asking.staff(gu.id(), "", Permission.READ_CUSTOMERS))))
                .hasStatus(403);
        assertThat(http.post()
                        .uri("/api/desk/retention/holds")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"customer\":\"%s\",\"matter\":null,\"why\":\" \"}"
                                .formatted(CustomerId.next().value()))
                        .with(Asking.as(gu)))
                .hasStatus(422);
    }

    @Test
    void aHoldIsPutOnAMatterOrACustomerByNumber() {
        assertThat(hold(" T20261127-0001 ")).hasStatus(204);
        assertThat(hold("C20180317")).hasStatus(204);
        assertThat(retention.holds().stream()
                        .filter(hold -> hold.customer().equals(NUMBERED))
                        .map(RetentionRepository.Hold::matter))
                .containsExactlyInAnyOrder(new Subject("ticket", TICKET), null);
        assertThat(retention.held().matters()).contains(TICKET);
        assertThat(hold("T20261127-0001")).bodyJson().extractingPath("$.code").isEqualTo("retention.held-already");
        assertThat(hold("T20261127-0002")).bodyJson().extractingPath("$.code").isEqualTo("retention.unknown-number");
        retention.holds().stream()
                .filter(hold -> hold.customer().equals(NUMBERED))
                .forEach(hold -> lift.handle(new LiftHold(hold.id(), "结案", gu.id())));
    }

    private MvcTestResult hold(String number) {
        return http.post()
                .uri("/api/desk/retention/holds/numbered")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"number\": \"%s\", \"why\": \"诉讼保全\"}".formatted(number))
                .with(Asking.as(gu))
                .exchange();
    }

    private UUID erase(CustomerId customer) {
        var erasure = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> data.erase(erasure, customer, gu.id(), shen.id()));
        return erasure;
    }

    private void runDry() {
        while (delete.handle(new DeleteSome())) {
            assertThat(delete).isNotNull();
        }
    }

    /** Ends whoever does it: this test or the module's own alarm. */
    private void eraseDry() {
        while (eraseSome.underWay()) {
            eraseSome.handle(new EraseSome());
        }
    }

    private void letRun(FakeKind kind) {
        var version = version(kind);
        if (jobs.releases().stream().noneMatch(each -> each.kind().equals(kind.kind()) && each.version() == version)) {
            release.handle(new ReleaseDeletion(kind.kind(), version, gu.id()));
        }
    }

    private int change(FakeKind kind, String keep) {
        propose(kind, keep);
        control.decide(changing, shen, true);
        return version(kind);
    }

    private void propose(FakeKind kind, String keep) {
        propose.handle(new ProposeSchedule(kind.kind(), keep, "本行制度第3条", Instant.EPOCH, "业务需要", gu));
    }

    private int version(FakeKind kind) {
        return schedules.get(kind.kind(), clock.instant()).version();
    }

    private UUID holdOf(CustomerId customer) {
        return retention.holds().stream()
                .filter(each -> each.customer().equals(customer))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
