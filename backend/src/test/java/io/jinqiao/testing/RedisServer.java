package io.jinqiao.testing;

import java.util.List;

/** Debian's own Redis; {@code ./jinqiao test} installs it. */
public final class RedisServer extends RealServer {

    public RedisServer() {
        super("redis");
        start();
    }

    public String address() {
        return "redis://localhost:" + port;
    }

    @Override
    List<String> command() {
        return List.of("redis-server", "--port", "" + port, "--save", "", "--appendonly", "no", "--bind", "127.0.0.1");
    }
}
