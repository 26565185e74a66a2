package io.jinqiao.tools.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The least a WebSocket server can do with a message: send it back. */
final class Echo {

    private static final byte[] WORDS =
            "{\"type\":\"message\",\"conversation\":\"00000000-0000-0000-0000-000000000000\",\"clientId\":\"m1.1\",\"text\":\"我的卡昨天在境外刷不了，麻烦帮我看一下是什么原因，谢谢！\"}"
                    .getBytes(UTF_8);

    private Echo() {}

    static ChatBenchmark.Result measure(URI server, int sockets, Duration span)
            throws IOException, InterruptedException {
        var latencies = new Latencies();
        try (var loop = new SocketLoop()) {
            for (int i = 0; i < sockets; i++) {
                var sentAt = new long[1];
                var socket = new Socket[1];
                socket[0] = loop.add(Socket.open(server, "/ws/echo", Map.of(), _ -> {
                    latencies.add(System.nanoTime() - sentAt[0]);
                    sentAt[0] = System.nanoTime();
                    socket[0].send(WORDS);
                }));
                sentAt[0] = System.nanoTime();
                socket[0].send(WORDS);
            }
            TimeUnit.SECONDS.sleep(2);
            var began = System.nanoTime();
            latencies.open();
            TimeUnit.MILLISECONDS.sleep(span.toMillis());
            latencies.close();
            return new ChatBenchmark.Result(
                    latencies.total() / ((System.nanoTime() - began) / 1e9), latencies, latencies);
        }
    }
}
