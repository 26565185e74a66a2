package io.jinqiao.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.conversation.internal.StoreMessages.Kept;
import io.jinqiao.conversation.internal.StoreMessages.Outcome;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

class GroupCommitTest {

    private final Database database = new Database();
    private final GroupCommit commit = new GroupCommit(database, _ -> {});

    /** A database that can go away, refuse a word, or stand still. */
    private static final class Database extends StoreMessages.Handler {

        private final CountDownLatch asked = new CountDownLatch(1);
        private volatile CountDownLatch still = new CountDownLatch(0);
        private volatile boolean away;
        private volatile int largest;

        @SuppressWarnings("NullAway") // None of its parts is touched.
        Database() {
            super(null, null, null, Clock.systemUTC());
        }

        @Override
        List<Outcome> handle(StoreMessages command) {
            asked.countDown();
            await(still);
            largest = Math.max(largest, command.messages().size());
            if (away) {
                throw new DataAccessResourceFailureException("gone");
            }
            if (command.messages().stream().anyMatch(it -> it.text().equals("bad"))) {
                throw new DataIntegrityViolationException("bad");
            }
            return command.messages().stream().map(Database::kept).toList();
        }

        private static Outcome kept(NewMessage message) {
            return new Kept(new Receipt(message.clientId(), 1, Instant.EPOCH), null);
        }
    }

    @AfterEach
    void stop() {
        commit.stop();
    }

    @Test
    void whenTheDatabaseIsAwaySendersHearItAndWhenItIsBackAllGoesOn() {
        commit.start();
        database.away = true;
        assertThat(refusal(say("a"))).isEqualTo("web.store-unavailable");
        database.away = false;
        assertThat(say("b").orTimeout(60, TimeUnit.SECONDS).join().clientId()).isEqualTo("b");
    }

    @Test
    void whatWaitsIsStoredTogetherAndTheBadOneAloneIsRefused() {
        var good = new ArrayList<CompletableFuture<Receipt>>();
        IntStream.range(0, 99).forEach(i -> good.add(say("good" + i)));
        var bad = say("bad");
        commit.start();
        good.forEach(it -> it.orTimeout(60, TimeUnit.SECONDS).join());
        assertThat(refusal(bad)).isEqualTo("web.store-unavailable");
        assertThat(database.largest).isEqualTo(100);
    }

    @Test
    void moreThanCanWaitIsRefusedAtOnce() throws InterruptedException {
        database.still = new CountDownLatch(1);
        commit.start();
        say("first");
        database.asked.await();
        var waiting = IntStream.range(0, 20_000).mapToObj(i -> say("w" + i)).toList();
        assertThat(refusal(say("last"))).isEqualTo("conversation.overloaded");
        database.still.countDown();
        waiting.forEach(it -> it.orTimeout(60, TimeUnit.SECONDS).join());
    }

    private CompletableFuture<Receipt> say(String words) {
        return commit.join(
                new NewMessage(ConversationId.next(), Actor.SYSTEM, words, MessageView.Kind.TEXT, words, null));
    }

    private static String refusal(CompletableFuture<Receipt> receipt) {
        return receipt.orTimeout(60, TimeUnit.SECONDS)
                .handle((_, e) -> e instanceof Refused refused ? refused.code() : "not refused: " + e)
                .join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
