package io.jinqiao.tools.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Very many customers who say nothing, each with a conversation of their own. */
final class Crowd implements AutoCloseable {

    private static final int HANDS = 8;

    /** As many are shaking hands at once; of a crowd everybody would. */
    private static final int KNOCKING = 64;

    private static final byte[] WELCOME = "{\"type\":\"welcome\"".getBytes(UTF_8);
    private static final byte[] MESSAGES = "{\"type\":\"messages\"".getBytes(UTF_8);
    private static final long PATIENCE_SECONDS = 180;

    private final URI server;
    private final SocketLoop loop = new SocketLoop();
    private final List<Member> members = new ArrayList<>();

    private Crowd(URI server) throws IOException {
        this.server = server;
    }

    /** They come in by the public doors, and each opens a conversation; nobody is connected yet. */
    static Crowd of(URI server, int count) throws Exception {
        var crowd = new Crowd(server);
        var people = new People(server);
        var customers = new ConcurrentLinkedQueue<People.Customer>();
        byHands(count, _ -> customers.add(people.talking()));
        customers.forEach(customer -> crowd.members.add(crowd.new Member(customer)));
        return crowd;
    }

    private interface Deed {
        void to(int which) throws Exception;
    }

    private static void byHands(int count, Deed deed) throws Exception {
        byHands(HANDS, count, deed);
    }

    private static void byHands(int several, int count, Deed deed) throws Exception {
        var next = new AtomicInteger();
        try (var hands = Executors.newFixedThreadPool(several)) {
            var work = new ArrayList<Future<?>>();
            for (int hand = 0; hand < several; hand++) {
                work.add(hands.submit(() -> {
                    for (int which = next.getAndIncrement(); which < count; which = next.getAndIncrement()) {
                        deed.to(which);
                    }
                    return null;
                }));
            }
            for (var each : work) {
                each.get();
            }
        }
    }

    /** Everybody connects, evenly within so many seconds, and says hello. */
    Arrival connect(double withinSeconds, boolean withNews) throws Exception {
        var back = new CountDownLatch(members.size());
        var latencies = new Latencies();
        latencies.open();
        var began = System.nanoTime();
        byHands(KNOCKING, members.size(), which -> {
            var due = began + (long) (which * withinSeconds * 1e9 / members.size());
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            members.get(which).connect(new Member.Awaited(due, withNews, latencies, back, new AtomicBoolean()));
        });
        back.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        latencies.close();
        return new Arrival((System.nanoTime() - began) / 1e9, back.getCount(), latencies);
    }

    /** How long until the last was there, how many were not, and how long each waited. */
    record Arrival(double seconds, long missing, Latencies each) {}

    /** As when a network goes: nobody says farewell. */
    void cut() throws IOException {
        for (var member : members) {
            member.cut();
        }
    }

    /** Something is said in each conversation: its customer asks for a person, from elsewhere. */
    void news() throws Exception {
        var people = new People(server);
        byHands(members.size(), which -> people.ask(members.get(which).customer));
    }

    @Override
    public void close() throws IOException {
        cut();
        loop.close();
    }

    private final class Member {

        private final People.Customer customer;
        private volatile @Nullable Socket socket;

        Member(People.Customer customer) {
            this.customer = customer;
        }

        /** What this customer waits for: to be welcomed, or what was said meanwhile. */
        private record Awaited(
                long due, boolean news, Latencies latencies, CountDownLatch back, AtomicBoolean isThere) {

            void there() {
                if (isThere.compareAndSet(false, true)) {
                    latencies.add(System.nanoTime() - due);
                    back.countDown();
                }
            }
        }

        void connect(Awaited awaited) throws IOException {
            var hello = "{\"type\":\"hello\",\"token\":\"%s\",\"conversation\":\"%s\",\"after\":0}"
                    .formatted(customer.token(), customer.conversation());
            var line = loop.add(Socket.open(server, "/ws", Map.of(), frame -> hear(frame, awaited)));
            line.send(hello.getBytes(UTF_8));
            socket = line;
        }

        private void hear(ByteBuffer frame, Awaited awaited) {
            if (awaited.news ? startsWith(frame, MESSAGES) && isNews(frame) : startsWith(frame, WELCOME)) {
                awaited.there();
            }
        }

        void cut() throws IOException {
            var line = socket;
            if (line != null) {
                line.cut();
            }
        }
    }

    /** What asking for a person leaves in the conversation. */
    private static boolean isNews(ByteBuffer frame) {
        return UTF_8.decode(frame.slice()).toString().contains("\"event\":\"queued\"");
    }

    private static boolean startsWith(ByteBuffer frame, byte[] start) {
        return frame.remaining() >= start.length && frame.slice(0, start.length).equals(ByteBuffer.wrap(start));
    }
}
