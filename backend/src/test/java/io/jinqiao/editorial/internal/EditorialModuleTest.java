package io.jinqiao.editorial.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.editorial.Draft;
import io.jinqiao.editorial.Editorial;
import io.jinqiao.editorial.events.ProposalPublished;
import io.jinqiao.editorial.events.ProposalSubmitted;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.knowledge.FakeEditions;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.Upkeep;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class EditorialModuleTest {

    private static final Wording FEE = new Wording("信用卡年费怎么收", "首年免年费，**刷满六次**免次年年费。", List.of("年费多少钱"));
    private static final Wording CORRECTED =
            new Wording("信用卡年费怎么收", "首年免年费，刷满六次免次年年费。依据《收费公示》2026年版。", List.of("年费多少钱"));
    private static final Wording LATER = new Wording("信用卡年费怎么收", "永久免年费。", List.of("年费多少钱"));

    private final Editorial editorial;
    private final ProposalRepository proposals;
    private final Proposals proposalView;
    private final RewriteProposal.Handler rewrite;
    private final PublishScheduled.Handler scheduled;
    private final OpenArticle.Handler open;
    private final FollowArticles follow;
    private final ReadNotices notices;
    private final ReadBoard board;
    private final FakeEditions editions;
    private final FakeConversations conversations;
    private final Clocks clocks;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final MockMvcTester http;
    private final SignedIn fang = signedIn(Permission.PROPOSE_KNOWLEDGE);
    private final SignedIn han = signedIn(Permission.REVIEW_KNOWLEDGE);
    private final SignedIn ji = signedIn(Permission.PUBLISH_KNOWLEDGE);

    EditorialModuleTest(
            Editorial editorial,
            ProposalRepository proposals,
            Proposals proposalView,
            RewriteProposal.Handler rewrite,
            PublishScheduled.Handler scheduled,
            OpenArticle.Handler open,
            FollowArticles follow,
            ReadNotices notices,
            ReadBoard board,
            FakeEditions editions,
            FakeConversations conversations,
            Clocks clocks,
            MovableClock clock,
            JdbcClient jdbc,
            MockMvcTester http) {
        this.editorial = editorial;
        this.proposals = proposals;
        this.proposalView = proposalView;
        this.rewrite = rewrite;
        this.scheduled = scheduled;
        this.open = open;
        this.follow = follow;
        this.notices = notices;
        this.board = board;
        this.editions = editions;
        this.conversations = conversations;
        this.clocks = clocks;
        this.clock = clock;
        this.jdbc = jdbc;
        this.http = http;
    }

    @Test
    void aProposalLiesBeforeComplianceWithItsTermRunning(PublishedEvents events) {
        var id =
                editorial.propose(new Draft(content("fee-" + UUID.randomUUID()), "费率调整", List.of("客户问了三次"), fang.id()));

        var proposal = proposals.get(id);
        assertThat(proposal.state()).isInstanceOf(Proposal.State.InReview.class);
        assertThat(proposal.rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.content()).isEqualTo(proposal.content()));
        assertThat(clocks.of(Subject.of(id))).hasSize(1);
        assertThat(events.ofType(ProposalSubmitted.class)
                        .matching(fact -> fact.proposal().equals(id)))
                .hasSize(1);
    }

    @Test
    void fromProposalToForceWithACorrectionBetween(PublishedEvents events) {
        var code = "fee-" + UUID.randomUUID();
        var id = editorial.propose(new Draft(content(code), "费率调整", List.of(), fang.id()));

        assertThat(post(fang, id, "/review", "{\"approved\":true,\"reason\":\"\"}"))
                .hasStatus(403);
        assertThat(post(han, id, "/review", "{\"approved\":false,\"reason\":\" \"}"))
                .hasStatus(422);
        assertThat(post(han, id, "/review", "{\"approved\":false,\"reason\":\"缺少收费依据\"}"))
                .hasStatusOk();
        assertThat(post(ji, id, "/publication", "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("editorial.not-approved");
        rewrite.handle(new RewriteProposal(
                id, proposals.get(id).version(), 0, content(code, CORRECTED), "按意见补充依据", fang.id()));
        assertThat(post(fang, id, "/submission", "{}")).hasStatusOk();
        assertThat(post(han, id, "/review", "{\"approved\":true,\"reason\":\"\"}"))
                .hasStatusOk();
        clock.move(Duration.ofHours(3));
        assertThat(post(ji, id, "/publication", "{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("PUBLISHED");

        var proposal = proposals.get(id);
        assertThat(proposal.rounds()).hasSize(2);
        assertThat(proposal.rounds().getFirst().verdict())
                .satisfies(verdict ->
                        assertThat(Objects.requireNonNull(verdict).reason()).isEqualTo("缺少收费依据"));
        assertThat(proposal.rounds().getFirst().content().wordings().get(Language.ZH))
                .isEqualTo(FEE);
        assertThat(editions.content(editions.find(code).orElseThrow(), 1)
                        .wordings()
                        .get(Language.ZH))
                .isEqualTo(CORRECTED);
        assertThat(clocks.of(Subject.of(id)).getFirst().state()).isEqualTo(ClockView.State.KEPT);
        assertThat(events.ofType(ProposalPublished.class)
                        .matching(fact -> fact.proposal().equals(id) && fact.inTime()))
                .hasSize(1);
    }

    @Test
    void whoeverProposesMayNeverReviewEvenWithThePermission() {
        var both = signedIn(Permission.PROPOSE_KNOWLEDGE, Permission.REVIEW_KNOWLEDGE);
        var id = editorial.propose(new Draft(content("fee-" + UUID.randomUUID()), "费率调整", List.of(), both.id()));

        assertThat(post(both, id, "/review", "{\"approved\":true,\"reason\":\"\"}"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("editorial.own-proposal");
        assertThatThrownBy(() -> jdbc.sql("""
                                update editorial.round set approved = true, reviewed_by = submitted_by,
                                       reviewed_at = now(), verdict = '' where proposal_id = :id
                                """).param("id", id.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aChangeOfAnOutdatedVersionIsRefusedAndTheDifferenceShown() {
        var code = "fee-" + UUID.randomUUID();
        editions.publish(content(code), Actor.SYSTEM);
        var id = editorial.draft(new Draft(content(code, CORRECTED), "费率调整", List.of(), fang.id()));
        editions.publish(content(code, LATER), Actor.SYSTEM);

        assertThat(post(fang, id, "/submission", "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("editorial.outdated");
        assertThat(proposalView.view(id).meanwhile())
                .satisfies(meanwhile -> assertThat(
                                Objects.requireNonNull(meanwhile).parts())
                        .extracting(Comparison.Part::name)
                        .contains("answer"));
    }

    @Test
    void whatIsForLaterComesIntoForceAtItsMomentAndNotBefore() {
        var code = "later-" + UUID.randomUUID();
        var from = clock.instant().plus(Duration.ofDays(3));
        var plain = content(code);
        var content = new NewArticle(
                code,
                plain.kind(),
                plain.business(),
                true,
                plain.wordings(),
                List.of(),
                new Upkeep(fang.id(), from, null, null),
                List.of(),
                List.of());
        var id = editorial.propose(new Draft(content, "新费率", List.of(), fang.id()));
        assertThat(post(han, id, "/review", "{\"approved\":true,\"reason\":\"\"}"))
                .hasStatusOk();
        assertThat(post(ji, id, "/publication", "{}"))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("SCHEDULED");

        clock.move(Duration.ofDays(3).minusNanos(1000));
        fireAll();
        assertThat(editions.find(code)).isEmpty();
        clock.move(Duration.ofNanos(1000));
        fireUntil(() -> proposals.get(id).state() instanceof Proposal.State.Published);
        assertThat(editions.find(code)).isPresent();
    }

    @Test
    void whoeverUsedTheOldWordsIsToldOnceAndConfirms() {
        var code = "used-" + UUID.randomUUID();
        editions.publish(content(code), Actor.SYSTEM);
        var article = editions.find(code).orElseThrow();
        var lin = signedIn(Permission.SERVE);
        var wang = conversations.open(CustomerId.next(), "web", Language.ZH).id();
        conversations.assign(wang, lin.id());
        var posted = posted(wang, 4, article, 1);
        follow.follow(posted);
        follow.follow(posted);
        clock.move(Duration.ofDays(1));
        editions.publish(content(code, CORRECTED), Actor.SYSTEM);
        var published = published(article, 2);
        follow.follow(published);
        follow.follow(published);

        var notice = notices.of(lin.id());
        assertThat(notice).singleElement().satisfies(told -> {
            assertThat(told.nextVersion()).isEqualTo(2);
            assertThat(told.places()).singleElement().satisfies(place -> {
                assertThat(place.conversation()).isEqualTo(wang);
                assertThat(place.byMachine()).isTrue();
            });
        });
        var id = notice.getFirst().id();
        assertThat(readers(id))
                .singleElement()
                .satisfies(reader -> assertThat(reader.confirmedAt()).isNull());
        assertThat(http.post()
                        .uri("/api/desk/wording-changes/" + id + "/confirmation")
                        .with(Asking.as(lin)))
                .hasStatus(204);
        assertThat(notices.of(lin.id())).isEmpty();
        assertThat(readers(id))
                .singleElement()
                .satisfies(reader -> assertThat(reader.confirmedAt()).isEqualTo(clock.instant()));
    }

    @Test
    void aChangeThatChangesNoWordsDisturbsNobody() {
        var code = "owner-" + UUID.randomUUID();
        editions.publish(content(code), Actor.SYSTEM);
        var article = editions.find(code).orElseThrow();
        var lin = signedIn(Permission.SERVE);
        open.handle(new OpenArticle(article, 1, lin.id()));
        var plain = content(code);
        editions.publish(
                new NewArticle(
                        code,
                        plain.kind(),
                        plain.business(),
                        true,
                        plain.wordings(),
                        List.of(),
                        new Upkeep(fang.id(), null, null, null),
                        List.of(),
                        List.of()),
                Actor.SYSTEM);
        follow.follow(published(article, 2));

        assertThat(notices.of(lin.id())).isEmpty();
    }

    @Test
    void whatComesBackAfterItsWithdrawalIsToldAgainEvenWordForWord() {
        var code = "back-" + UUID.randomUUID();
        editions.publish(content(code), Actor.SYSTEM);
        var article = editions.find(code).orElseThrow();
        var lin = signedIn(Permission.SERVE);
        open.handle(new OpenArticle(article, 1, lin.id()));
        editions.withdraw(article, "系统故障", Actor.SYSTEM);
        follow.follow(about(FollowArticles.WITHDRAWN, article, 1));
        clock.move(Duration.ofHours(1));
        editions.publish(content(code), Actor.SYSTEM);
        follow.follow(published(article, 2));
        follow.follow(published(article, 2));

        assertThat(notices.of(lin.id()))
                .extracting(ReadNotices.NoticeView::change)
                .containsExactly(Notice.Change.CHANGED, Notice.Change.WITHDRAWN);
    }

    @Test
    void theBoardCountsWhatWasReadyInTime() {
        var before = board.board().month();
        var id = editorial.propose(new Draft(content("fee-" + UUID.randomUUID()), "费率调整", List.of(), fang.id()));
        assertThat(post(han, id, "/review", "{\"approved\":true,\"reason\":\"\"}"))
                .hasStatusOk();
        clock.move(Duration.ofHours(25));
        assertThat(post(ji, id, "/publication", "{}")).hasStatusOk();

        assertThat(board.board().month().ready()).isEqualTo(before.ready() + 1);
        assertThat(board.board().month().inTime()).isEqualTo(before.inTime());
    }

    private List<Notice.Reader> readers(UUID notice) {
        return notices.recent().stream()
                .filter(watch -> watch.id().equals(notice))
                .flatMap(watch -> watch.readers().stream())
                .toList();
    }

    private void fireAll() {
        while (scheduled.handle(new PublishScheduled())) {
            continue;
        }
    }

    /** The module's own alarm may have taken it first and be about to commit. */
    private void fireUntil(BooleanSupplier done) {
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(patience);
            fireAll();
            Thread.onSpinWait();
        }
    }

    private KeptFact posted(ConversationId conversation, long number, ArticleId article, int version) {
        return new KeptFact(
                1,
                FollowArticles.POSTED,
                clock.instant(),
                Actor.MACHINE,
                Subject.of(conversation),
                null,
                null,
                null,
                "{\"number\":%d,\"article\":\"%s@%d\"}".formatted(number, article, version));
    }

    private KeptFact published(ArticleId article, int version) {
        return about(FollowArticles.PUBLISHED, article, version);
    }

    private KeptFact about(String kind, ArticleId article, int version) {
        return new KeptFact(
                2,
                kind,
                clock.instant(),
                Actor.SYSTEM,
                Subject.of(article),
                null,
                null,
                null,
                "{\"version\":%d,\"business\":\"card.debit.loss\"}".formatted(version));
    }

    private MvcTestResult post(SignedIn me, ProposalId id, String path, String body) {
        return http.post()
                .uri("/api/desk/editing/proposals/" + id + path)
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static SignedIn signedIn(Permission... permissions) {
        return Asking.staff(StaffId.next(), "knowledge", permissions);
    }

    /** Whoever approves or publishes must see what customers will be told, not only its author. */
    @Test
    void everybodyWhoWorksOnAProposalSeesWhatCustomersWillBeTold() {
        for (var each : List.of(fang, han, ji)) {
            assertThat(http.post()
                            .uri("/api/desk/editing/preview")
                            .with(Asking.as(each))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"answer\":\"**刷满六次**免年费\"}"))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.words")
                    .isEqualTo("刷满六次免年费");
        }
    }

    @Test
    void aProposalWithoutAReasonIsRefused() {
        var draft = new Draft(content("fee-" + UUID.randomUUID()), " ", List.of(), fang.id());

        assertThatThrownBy(() -> editorial.propose(draft))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("web.text-missing"));
    }

    @Test
    void anUnknownProposalIsRefusedWithACode() {
        assertThatThrownBy(() -> proposals.get(ProposalId.next()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("editorial.unknown-proposal"));
    }

    private static NewArticle content(String code) {
        return content(code, FEE);
    }

    private static NewArticle content(String code, Wording wording) {
        return new NewArticle(code, "FAQ", "fee.account.annual", true, Map.of(Language.ZH, wording), List.of());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class House {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeEditions fakeEditions(MovableClock clock) {
            return new FakeEditions(clock);
        }

        @Bean
        FakeClocks fakeClocks(MovableClock clock) {
            return new FakeClocks(clock);
        }

        @Bean
        FakeStaff fakeStaff() {
            return new FakeStaff();
        }

        @Bean
        FakeConversations fakeConversations(MovableClock clock) {
            return new FakeConversations(clock);
        }

        @Bean
        FakeJournal fakeJournal() {
            return new FakeJournal();
        }
    }
}
