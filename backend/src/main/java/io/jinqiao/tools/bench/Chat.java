package io.jinqiao.tools.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Customers who write, and desks that read along, each on a real connection. */
final class Chat implements AutoCloseable {

    private static final int CONVERSATIONS_A_DESK = 8;
    private static final String WORDS = "我的卡昨天在境外刷不了，麻烦帮我看一下是什么原因，谢谢！";
    private static final byte[] CLIENT_ID = "\"clientId\":\"".getBytes(UTF_8);
    private static final byte[] ACKS = "{\"type\":\"acks\"".getBytes(UTF_8);
    private static final byte[] MESSAGES = "{\"type\":\"messages\"".getBytes(UTF_8);
    private static final byte[] REFUSED = "{\"type\":\"refused\"".getBytes(UTF_8);

    private final SocketLoop loop = new SocketLoop();
    private final List<Sender> senders = new ArrayList<>();
    private Latencies acknowledged = new Latencies();
    private Latencies shown = new Latencies();
    private volatile boolean closedLoop;

    private Chat() throws IOException {}

    static Chat of(URI server, int count) throws IOException, InterruptedException {
        var chat = new Chat();
        var people = new People(server);
        for (int i = 0; i < count; i++) {
            chat.senders.add(chat.new Sender(i, server, people.waiting()));
        }
        var cookies = people.signedIn("zhou", "Jinqiao-2026");
        for (int first = 0; first < count; first += CONVERSATIONS_A_DESK) {
            chat.desk(server, cookies, chat.senders.subList(first, Math.min(count, first + CONVERSATIONS_A_DESK)));
        }
        return chat;
    }

    /** Each sender sends the next message when the last is acknowledged. */
    ChatBenchmark.Result closedLoop(Duration span) throws InterruptedException {
        closedLoop = true;
        senders.forEach(Sender::send);
        TimeUnit.SECONDS.sleep(Math.max(2, span.toSeconds() / 2));
        var result = measured(span);
        closedLoop = false;
        TimeUnit.SECONDS.sleep(2);
        return result;
    }

    /** Messages leave at their time, whatever became of the last; a late start counts as delay. */
    ChatBenchmark.Result paced(double perSecond, Duration span) throws InterruptedException {
        var stop = new CountDownLatch(1);
        var pacer = Thread.ofPlatform().name("bench-pacer").daemon().start(() -> pace(perSecond, stop));
        TimeUnit.SECONDS.sleep(1);
        var result = measured(span);
        stop.countDown();
        pacer.join();
        return result;
    }

    private void pace(double perSecond, CountDownLatch stop) {
        var start = System.nanoTime();
        for (long sent = 0; stop.getCount() > 0; sent++) {
            var due = start + (long) (sent * 1e9 / perSecond);
            for (long wait = due - System.nanoTime(); wait > 50_000; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            senders.get((int) (sent % senders.size())).send(due);
        }
    }

    private ChatBenchmark.Result measured(Duration span) throws InterruptedException {
        acknowledged = new Latencies();
        shown = new Latencies();
        var began = System.nanoTime();
        acknowledged.open();
        shown.open();
        TimeUnit.MILLISECONDS.sleep(span.toMillis());
        acknowledged.close();
        shown.close();
        var seconds = (System.nanoTime() - began) / 1e9;
        return new ChatBenchmark.Result(Math.min(acknowledged.total(), shown.total()) / seconds, acknowledged, shown);
    }

    private void desk(URI server, String cookies, List<Sender> watched) throws IOException {
        var socket = loop.add(Socket.open(server, "/ws/desk", Map.of("Cookie", cookies), this::onScreen));
        socket.send("{\"type\":\"hello\",\"after\":{}}".getBytes(UTF_8));
        for (var sender : watched) {
            var watch = "{\"type\":\"watch\",\"conversation\":\"%s\",\"after\":0}".formatted(sender.conversation);
            socket.send(watch.getBytes(UTF_8));
        }
    }

    private void onScreen(ByteBuffer frame) {
        if (!startsWith(frame, MESSAGES)) {
            refuse(frame);
            return;
        }
        var now = System.nanoTime();
        for (int at = next(frame, 0); at >= 0; at = next(frame, at)) {
            if (frame.get(at) == 'm') {
                shown.add(now - sentAt(frame, at));
            }
        }
    }

    private long sentAt(ByteBuffer frame, int at) {
        int sender = 0;
        int place = at + 1;
        for (; frame.get(place) != '.'; place++) {
            sender = sender * 10 + frame.get(place) - '0';
        }
        long number = 0;
        for (place++; frame.get(place) != '"'; place++) {
            number = number * 10 + frame.get(place) - '0';
        }
        return senders.get(sender).sentAt(number);
    }

    private static void refuse(ByteBuffer frame) {
        if (startsWith(frame, REFUSED)) {
            throw new IllegalStateException(UTF_8.decode(frame).toString());
        }
    }

    private static boolean startsWith(ByteBuffer frame, byte[] start) {
        return frame.remaining() >= start.length && frame.slice(0, start.length).equals(ByteBuffer.wrap(start));
    }

    /** Where the next client id begins, or -1. */
    private static int next(ByteBuffer frame, int from) {
        for (int at = from; at < frame.limit() - CLIENT_ID.length; at++) {
            if (frame.get(at) == '"' && frame.slice(at, CLIENT_ID.length).equals(ByteBuffer.wrap(CLIENT_ID))) {
                return at + CLIENT_ID.length;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        loop.close();
    }

    /** One customer; remembers when the last few messages left. */
    private final class Sender {

        private static final int REMEMBERED = 1 << 10;

        private final int index;
        private final String conversation;
        private final Socket socket;
        private final long[] sent = new long[REMEMBERED];
        private volatile long number;

        Sender(int index, URI server, People.Customer customer) throws IOException {
            this.index = index;
            this.conversation = customer.conversation();
            this.socket = loop.add(Socket.open(server, "/ws", Map.of(), this::heard));
            socket.send("{\"type\":\"hello\",\"token\":\"%s\",\"conversation\":\"%s\",\"after\":0}"
                    .formatted(customer.token(), conversation)
                    .getBytes(UTF_8));
        }

        void send() {
            send(System.nanoTime());
        }

        void send(long due) {
            var next = number + 1;
            sent[(int) (next % REMEMBERED)] = due;
            number = next;
            var message = "{\"type\":\"message\",\"conversation\":\"%s\",\"clientId\":\"m%d.%d\",\"text\":\"%s\"}"
                    .formatted(conversation, index, next, WORDS);
            socket.send(message.getBytes(UTF_8));
        }

        long sentAt(long which) {
            return sent[(int) (which % REMEMBERED)];
        }

        private void heard(ByteBuffer frame) {
            if (!startsWith(frame, ACKS)) {
                refuse(frame);
                return;
            }
            var now = System.nanoTime();
            for (int at = next(frame, 0); at >= 0; at = next(frame, at)) {
                acknowledged.add(now - Chat.this.sentAt(frame, at));
            }
            if (closedLoop) {
                send();
            }
        }
    }
}
