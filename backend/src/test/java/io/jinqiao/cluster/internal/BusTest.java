package io.jinqiao.cluster.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.cluster.Signals;
import io.jinqiao.testing.RedisServer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes' ends of the bus on a real Redis, which is killed and frozen. */
class BusTest {

    private static final String MISSED = "(missed)";

    private final RedisServer redis = new RedisServer();
    private final Node here = new Node();
    private final Node there = new Node();

    private final class Node implements Signals.Subscriber {

        final Bus bus = new Bus(new BusSettings(redis.address(), "test"), Identity.alone());
        final BlockingQueue<String> news = new LinkedBlockingQueue<>();

        Node() {
            bus.subscribe("news", this);
        }

        Node started() throws InterruptedException {
            bus.start();
            assertThat(next()).isEqualTo(MISSED);
            return this;
        }

        @Override
        public void heard(byte[] payload) {
            news.add(new String(payload, UTF_8));
        }

        @Override
        public void missed() {
            news.add(MISSED);
        }

        void say(String what) {
            bus.publish("news", what.getBytes(UTF_8));
        }

        String next() throws InterruptedException {
            var heard = news.poll(30, TimeUnit.SECONDS);
            assertThat(heard).as("news").isNotNull();
            return heard;
        }

        void awaitMissed() throws InterruptedException {
            String heard;
            do {
                heard = next();
            } while (!heard.equals(MISSED));
        }
    }

    @AfterEach
    void end() {
        here.bus.stop();
        there.bus.stop();
        redis.close();
    }

    @Test
    void theOthersHearInOrderWhatOneSaysAndOneselfDoesNot() throws InterruptedException {
        here.started();
        there.started();
        IntStream.range(0, 5_000).forEach(i -> here.say("a" + i));
        for (int i = 0; i < 5_000; i++) {
            assertThat(there.next()).isEqualTo("a" + i);
        }
        there.say("b");
        assertThat(here.next()).isEqualTo("b");
    }

    @Test
    void anotherTopicIsNotHeard() throws InterruptedException {
        here.started();
        there.started();
        here.bus.publish("other", new byte[] {1});
        here.say("a");
        assertThat(there.next()).isEqualTo("a");
    }

    @Test
    void whatIsSaidWhileRedisIsDeadIsHeardOrKnownToBeMissed() throws InterruptedException {
        here.started();
        there.started();
        redis.kill();
        here.say("lost or not");
        redis.start();
        there.awaitMissed();
        here.awaitMissed();
        here.say("after");
        String heard;
        do {
            heard = there.next();
        } while (!heard.equals("after"));
    }

    @Test
    void aFrozenRedisIsLeftAndComesBack() throws InterruptedException {
        here.started();
        there.started();
        redis.freeze();
        here.say("into the frost");
        assertThat(there.news.poll(3500, TimeUnit.MILLISECONDS)).isNull();
        redis.thaw();
        there.awaitMissed();
        there.say("spring");
        String heard;
        do {
            heard = here.next();
        } while (!heard.equals("spring"));
    }

    @Test
    void whoEndsSaysWhatIsLeftAndIsNotMissed() throws InterruptedException {
        here.started();
        there.started();
        IntStream.range(0, 2_000).forEach(i -> here.say("a" + i));
        here.bus.stop();
        for (int i = 0; i < 2_000; i++) {
            assertThat(there.next()).isEqualTo("a" + i);
        }
        assertThat(there.news.poll(3500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aNodeThatStartsBeforeRedisIsThereWaitsForIt() throws InterruptedException {
        redis.kill();
        here.bus.start();
        there.bus.start();
        redis.start();
        assertThat(there.next()).isEqualTo(MISSED);
        here.say("a");
        String heard;
        do {
            heard = there.next();
        } while (!heard.equals("a"));
    }

    @Test
    void withoutABusThereIsNobodyToTell() {
        var bus = new Bus(new BusSettings("", "test"), Identity.alone());
        bus.start();
        bus.publish("news", new byte[] {1});
        assertThat(bus.alone()).isTrue();
        assertThat(bus.isRunning()).isFalse();
    }
}
