package io.jinqiao.routing.internal;

import io.jinqiao.cluster.LeaderWork;
import io.jinqiao.cluster.Leadership;
import io.jinqiao.cluster.Leadership.Superseded;
import io.jinqiao.cluster.Nodes;
import io.jinqiao.cluster.NodesGone;
import io.jinqiao.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The one matcher, on the node that leads: sleeps until the bell rings or more people may be asked, then matches whoever can be
 * matched. What it decides is fenced ({@link TakeWaiting}).
 */
@Component
class MatchWaiting implements LeaderWork {

    private static final Logger LOG = LoggerFactory.getLogger(MatchWaiting.class);

    /** Only a net: whatever matters rings the bell. */
    private static final Duration NET = Duration.ofSeconds(30);

    /** Of several nodes one may have died between its commit and its ringing, or be cut off from the bus. */
    private static final Duration NET_OF_SEVERAL = Duration.ofSeconds(5);

    private static final Duration TO_END = Duration.ofSeconds(5);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Board board;
    private final DeskBoard desk;
    private final TakeWaiting.Handler take;
    private final GiveWork.Handler give;
    private final BeginCallBacks.Handler callBacks;
    private final CatchUp catchUp;
    private final Bell bell;
    private final Leadership leadership;
    private final Clock clock;
    private final Duration net;
    private final Lock turn = new ReentrantLock();
    private volatile @Nullable Term term;

    MatchWaiting(
            Board board,
            DeskBoard desk,
            TakeWaiting.Handler take,
            GiveWork.Handler give,
            BeginCallBacks.Handler callBacks,
            CatchUp catchUp,
            Bell bell,
            Leadership leadership,
            Nodes nodes,
            Clock clock) {
        this.board = board;
        this.desk = desk;
        this.take = take;
        this.give = give;
        this.callBacks = callBacks;
        this.catchUp = catchUp;
        this.bell = bell;
        this.leadership = leadership;
        this.clock = clock;
        this.net = nodes.together() ? NET_OF_SEVERAL : NET;
    }

    /** From one beginning to its end; the next has one of its own. */
    private static final class Term {

        private volatile boolean over;
        private volatile boolean caughtUp;
    }

    /** One round; how long the next may wait for the bell. */
    private Duration match() {
        if (!leadership.leads()) {
            return AFTER_FAILURE;
        }
        var called = beginCallBacks();
        board.match(clock.instant()).forEach(this::carryOut);
        desk.match(clock.instant()).forEach(this::carryOut);
        var now = clock.instant();
        return Stream.of(board.nextLook(), called, Optional.of(nextDay(now)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(next -> Duration.between(now, next).plusMillis(1))
                .map(soon -> soon.isNegative() ? Duration.ZERO : soon)
                .filter(soon -> soon.compareTo(net) < 0)
                .orElse(net);
    }

    /** When everything is read again: what ends with a day ends at its end. */
    private Instant soonest(Instant now) {
        var then = now.plus(net);
        return then.isBefore(nextDay(now)) ? then : nextDay(now);
    }

    private static Instant nextDay(Instant now) {
        return LocalDate.ofInstant(now, RulesSheet.HOME)
                .plusDays(1)
                .atStartOfDay(RulesSheet.HOME)
                .toInstant();
    }

    /** Whoever waits now must not wait because somebody cannot be called. */
    private Optional<Instant> beginCallBacks() {
        try {
            return callBacks.handle(new BeginCallBacks());
        } catch (Refused refused) {
            LOG.warn("Call-backs wait: {}", refused.code());
            return Optional.empty();
        }
    }

    private void carryOut(Match match) {
        try {
            if (!take.handle(new TakeWaiting(match))) {
                lookAgain(match);
            }
        } catch (Refused refused) {
            LOG.info("Conversation {} was not matched: {}", match.waiting().conversation(), refused.code());
            catchUp.with(match.waiting().conversation());
            lookAgain(match);
        } catch (RuntimeException e) {
            lookAgain(match);
            throw e;
        }
    }

    private void carryOut(Gift gift) {
        try {
            if (!give.handle(new GiveWork(gift))) {
                lookAgain(gift);
            }
        } catch (RuntimeException e) {
            lookAgain(gift);
            throw e;
        }
    }

    private void lookAgain(Gift gift) {
        bell.changed();
        bell.ring(gift.to());
    }

    /** The world was different from what was known. */
    private void lookAgain(Match match) {
        bell.ring(match.waiting().conversation());
        bell.ring(match.agent());
    }

    @Override
    public void begin() {
        var fresh = new Term();
        term = fresh;
        Thread.ofPlatform().daemon().name("routing-matcher").start(() -> run(fresh));
    }

    /** What is being written is finished or fenced; nothing is begun any more. */
    @Override
    public void end() {
        var last = term;
        term = null;
        if (last == null) {
            return;
        }
        last.over = true;
        bell.ringForAllHere();
        try {
            if (turn.tryLock(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                turn.unlock();
            } else {
                LOG.warn("The matcher still waits for the database; what it writes is fenced");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whose desks were there, and what was not told, is nobody's now but ours. */
    @EventListener
    void on(NodesGone news) {
        var now = term;
        if (now != null) {
            now.caughtUp = false;
            bell.ringForAllHere();
        }
    }

    /** The last term's thread may be waiting for its database still; the board is for one at a time. */
    private void run(Term term) {
        turn.lock();
        try {
            match(term);
        } finally {
            turn.unlock();
        }
    }

    private void match(Term term) {
        var netAt = Instant.MIN;
        while (!term.over) {
            try {
                if (!term.caughtUp) {
                    term.caughtUp = true;
                    catchUp(term);
                    bell.ringForAllHere();
                }
                if (!clock.instant().isBefore(netAt)) {
                    catchUp.withWhatEnded();
                    board.learn(Bell.Rung.all());
                    netAt = soonest(clock.instant());
                }
                board.learn(bell.await(match()));
            } catch (InterruptedException e) {
                return;
            } catch (Superseded e) {
                LOG.info("No match: {}", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.warn("Matching waits for the database: {}", e.getMessage());
                pause();
            }
        }
    }

    private void catchUp(Term term) {
        try {
            catchUp.withEverything();
        } catch (RuntimeException e) {
            term.caughtUp = false;
            throw e;
        }
    }

    /** Whatever was rung for meanwhile may have been missed. */
    private void pause() {
        try {
            bell.await(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        bell.ringForAllHere();
    }
}
