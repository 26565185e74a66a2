package io.jinqiao.editorial.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.editorial.internal.Proposal.State;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Fang proposes, Han reviews, Ji publishes; whoever does what in whichever order, two persons stand behind every word. */
class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final StaffId FANG = StaffId.next();
    private static final StaffId HAN = StaffId.next();
    private static final StaffId JI = StaffId.next();
    private static final List<StaffId> ALL = List.of(FANG, HAN, JI);

    private final Proposal draft = Proposal.draft(content("到账要两天"), 0, "客户常问", List.of(), FANG, NOW);
    private final Proposal inReview = draft.submitted(FANG, 0, NOW);
    private final Proposal approved = inReview.reviewed(HAN, true, "", NOW);

    /** What anybody may try on a proposal. */
    enum Move {
        REWRITE,
        SUBMIT,
        APPROVE,
        REFUSE,
        SCHEDULE,
        PUBLISH,
        DROP,
        HOLD_UP
    }

    @Property(tries = 3_000)
    void nothingComesIntoForceThatItsProposerAloneHasSeen(
            @ForAll @Size(max = 14) List<Move> moves, @ForAll @Size(value = 14) List<Byte> people) {
        var proposal = draft;
        for (int i = 0; i < moves.size(); i++) {
            var by = ALL.get(Math.floorMod(people.get(i), ALL.size()));
            proposal = tried(proposal, moves.get(i), by, "第" + i + "稿");
            holds(proposal);
        }
    }

    private static void holds(Proposal proposal) {
        assertThat(proposal.proposer()).isEqualTo(FANG);
        for (var round : proposal.rounds()) {
            assertThat(round.submittedBy()).isEqualTo(FANG);
            assertThat(round.verdict() == null ? HAN : round.verdict().by()).isNotEqualTo(FANG);
        }
        switch (proposal.state()) {
            case State.Approved(var by) -> seenBy(proposal, by);
            case State.Scheduled(var by, var _, var _) -> seenBy(proposal, by);
            case State.Published(var by, var _, var _, var _, var _) -> seenBy(proposal, by);
            case State.InReview _ ->
                assertThat(proposal.rounds().getLast().verdict()).isNull();
            case State.Drafting _, State.TurnedDown _, State.Dropped _ ->
                assertThat(proposal.open()).isEqualTo(!(proposal.state() instanceof State.Dropped));
        }
    }

    /** The very words that stand there were approved, by somebody else. */
    private static void seenBy(Proposal proposal, StaffId approver) {
        var last = proposal.rounds().getLast();
        assertThat(approver).isNotEqualTo(proposal.proposer());
        assertThat(Objects.requireNonNull(last.verdict()))
                .matches(Round.Verdict::approved)
                .matches(verdict -> verdict.by().equals(approver));
        assertThat(last.content()).isEqualTo(proposal.content());
    }

    private static Proposal tried(Proposal proposal, Move move, StaffId by, String words) {
        try {
            return switch (move) {
                case REWRITE -> proposal.rewritten(content(words), 0, "改一稿", by, NOW);
                case SUBMIT -> proposal.submitted(by, 0, NOW);
                case APPROVE -> proposal.reviewed(by, true, "", NOW);
                case REFUSE -> proposal.reviewed(by, false, "缺少依据", NOW);
                case SCHEDULE -> proposal.scheduled(by, 0, LATER, NOW);
                case PUBLISH -> proposal.published(by, 0, ArticleId.next(), 1, NOW);
                case DROP -> proposal.dropped(by, by.equals(JI), NOW);
                case HOLD_UP -> proposal.heldUp(NOW);
            };
        } catch (Refused refused) {
            assertThat(refused.code()).startsWith("editorial.");
            return proposal;
        }
    }

    @Test
    void whoProposesMayNotReview() {
        refused("editorial.own-proposal", () -> inReview.reviewed(FANG, true, "", NOW));
        refused("editorial.own-proposal", () -> inReview.reviewed(FANG, false, "我再改改", NOW));
    }

    @Test
    void onlyItsProposerWritesAndSubmits() {
        refused("editorial.not-yours", () -> draft.rewritten(content("别的话"), 0, "", HAN, NOW));
        refused("editorial.not-yours", () -> draft.submitted(JI, 0, NOW));
    }

    @Test
    void whatLiesBeforeComplianceStandsStill() {
        refused("editorial.not-editable", () -> inReview.rewritten(content("别的话"), 0, "", FANG, NOW));
        refused("editorial.not-editable", () -> inReview.submitted(FANG, 0, NOW));
        refused("editorial.not-editable", () -> approved.rewritten(content("别的话"), 0, "", FANG, NOW));
    }

    @Test
    void aNoKeepsWhatWasSaidAndOpensItAgain() {
        var corrected = inReview.reviewed(HAN, false, "不得使用“保证”", NOW)
                .rewritten(content("一般两天到账"), 0, "按意见修改", FANG, NOW)
                .submitted(FANG, 0, LATER);

        assertThat(corrected.rounds()).extracting(Round::number).containsExactly(1, 2);
        assertThat(corrected.rounds().getFirst().content()).isEqualTo(draft.content());
        assertThat(Objects.requireNonNull(corrected.rounds().getFirst().verdict())
                        .reason())
                .isEqualTo("不得使用“保证”");
    }

    @Test
    void nothingIsPublishedUnapproved() {
        for (var early : List.of(draft, inReview, inReview.reviewed(HAN, false, "缺少依据", NOW))) {
            refused("editorial.not-approved", () -> early.published(JI, 0, ArticleId.next(), 1, NOW));
            refused("editorial.not-approved", () -> early.scheduled(JI, 0, LATER, NOW));
        }
    }

    @Test
    void whatWasApprovedForAnotherVersionIsNotPublished() {
        refused("editorial.outdated", () -> approved.published(JI, 3, ArticleId.next(), 4, NOW));
        refused("editorial.outdated", () -> draft.submitted(FANG, 1, NOW));
    }

    @Test
    void whatIsPublishedOrGivenUpIsOver() {
        for (var over : List.of(approved.published(JI, 0, ArticleId.next(), 1, NOW), draft.dropped(FANG, false, NOW))) {
            assertThat(over.open()).isFalse();
            refused("editorial.already-over", () -> over.dropped(FANG, true, NOW));
            refused("editorial.not-editable", () -> over.submitted(FANG, 0, NOW));
            refused("editorial.not-in-review", () -> over.reviewed(HAN, true, "", NOW));
        }
    }

    @Test
    void aProposalStaysWithItsArticle() {
        var other = new NewArticle("kb-other", "FAQ", "card", true, content("话").wordings(), List.of());

        refused("editorial.other-article", () -> draft.rewritten(other, 0, "", FANG, NOW));
    }

    @Test
    void whatIsHeldUpGoesBackToItsProposer() {
        var heldUp = approved.scheduled(JI, 0, LATER, NOW).heldUp(LATER);

        assertThat(heldUp.state()).isInstanceOf(State.TurnedDown.class);
        assertThat(heldUp.submitted(FANG, 0, LATER).rounds()).hasSize(2);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static NewArticle content(String words) {
        return new NewArticle(
                "kb-1", "FAQ", "card", true, Map.of(Language.ZH, new Wording("到账时间", words, List.of())), List.of());
    }
}
