package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.internal.Board.Card;
import io.jinqiao.editorial.internal.Board.EndingCard;
import io.jinqiao.editorial.internal.Board.Month;
import io.jinqiao.editorial.internal.Proposal.State;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Subject;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the board of proposals. */
@Component
class ReadBoard {

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");
    private static final Duration LATELY = Duration.ofDays(7);
    private static final Duration SOON = Duration.ofDays(14);

    private final ProposalRepository proposals;
    private final Editions editions;
    private final Clocks clocks;
    private final Clock clock;

    ReadBoard(ProposalRepository proposals, Editions editions, Clocks clocks, Clock clock) {
        this.proposals = proposals;
        this.editions = editions;
        this.clocks = clocks;
        this.clock = clock;
    }

    Board board() {
        var now = clock.instant();
        var month = beginOfMonth(now);
        var shown = proposals.board(month.isBefore(now.minus(LATELY)) ? month : now.minus(LATELY));
        var running = clocksOf(shown);
        return new Board(
                shown.stream()
                        .filter(proposal -> !isOldNews(proposal, now))
                        .map(proposal -> card(proposal, running.get(Subject.of(proposal.id()))))
                        .toList(),
                editions.ending(now.plus(SOON)).stream()
                        .map(ReadBoard::endingCard)
                        .toList(),
                month(shown, running, month));
    }

    private Map<Subject, ClockView> clocksOf(List<Proposal> shown) {
        var all = new HashMap<Subject, ClockView>();
        clocks.of(shown.stream().map(proposal -> Subject.of(proposal.id())).toList())
                .forEach(view -> all.put(view.subject(), view));
        return all;
    }

    private static boolean isOldNews(Proposal proposal, Instant now) {
        return proposal.state() instanceof State.Published
                && proposal.changedAt().isBefore(now.minus(LATELY));
    }

    private static Month month(List<Proposal> shown, Map<Subject, ClockView> running, Instant begin) {
        var ready = shown.stream()
                .filter(proposal ->
                        proposal.state() instanceof State.Published || proposal.state() instanceof State.Scheduled)
                .map(proposal -> running.get(Subject.of(proposal.id())))
                .filter(Objects::nonNull)
                .filter(view -> view.stoppedAt() != null && !view.stoppedAt().isBefore(begin))
                .toList();
        var seconds = ready.stream().map(ReadBoard::seconds).sorted().toList();
        return new Month(
                ready.size(),
                (int) ready.stream()
                        .filter(view -> view.state() == ClockView.State.KEPT)
                        .count(),
                seconds.isEmpty() ? null : seconds.get((seconds.size() - 1) / 2));
    }

    private static long seconds(ClockView view) {
        return Duration.between(view.startedAt(), Objects.requireNonNull(view.stoppedAt()))
                .toSeconds();
    }

    private static Card card(Proposal proposal, @Nullable ClockView running) {
        var content = proposal.content();
        var wording = content.wordings().get(Language.ZH);
        var verdict =
                proposal.rounds().isEmpty() ? null : proposal.rounds().getLast().verdict();
        return new Card(
                proposal.id(),
                ProposalView.code(proposal.state()),
                content.code(),
                wording == null ? "" : wording.title(),
                content.kind(),
                content.business(),
                proposal.base(),
                proposal.reason(),
                proposal.proposer(),
                proposal.changedAt(),
                proposal.rounds().size(),
                verdict == null ? "" : verdict.reason(),
                ProposalView.publishAt(proposal.state()),
                running);
    }

    private static EndingCard endingCard(ArticleView article) {
        return new EndingCard(
                article.id(),
                article.code(),
                article.title(),
                article.business(),
                article.upkeep().owner(),
                article.upkeep().effectiveTo(),
                article.upkeep().reviewBy());
    }

    private static Instant beginOfMonth(Instant now) {
        return now.atZone(HOME).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).toInstant();
    }
}
