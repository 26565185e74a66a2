package io.jinqiao.cluster.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.RedisProtocol;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * Two connections to Redis, one that says and one that hears, which come back by themselves for as long as it takes.
 *
 * <p>Everybody says the number of their last signal every second and hears themselves too, so three seconds of silence
 * mean a connection that is dead without knowing it.
 */
final class RedisLink {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final URI address;
    private final byte[] channel;
    private final Outbox outbox;
    private final Bus bus;
    private final JedisClientConfig config;
    private volatile boolean running;
    private volatile boolean hears;
    private volatile @Nullable Connection hearing;
    private Thread saying = new Thread(() -> {});

    RedisLink(BusSettings settings, Outbox outbox, Bus bus) {
        this.address = URI.create(settings.redis());
        if (!JedisURIHelper.isValid(address)) {
            throw new IllegalArgumentException("jinqiao.cluster.redis is not redis://HOST:PORT");
        }
        this.channel = ("jinqiao:" + settings.name() + ":signals").getBytes(UTF_8);
        this.outbox = outbox;
        this.bus = bus;
        this.config = DefaultJedisClientConfig.builder()
                .protocol(RedisProtocol.RESP2)
                .timeoutMillis((int) PATIENCE.toMillis())
                .user(JedisURIHelper.getUser(address))
                .password(JedisURIHelper.getPassword(address))
                .ssl(JedisURIHelper.isRedisSSLScheme(address))
                .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
                .build();
    }

    private interface Talk {
        void over(Connection connection) throws InterruptedException;
    }

    void start() {
        running = true;
        Thread.ofPlatform().daemon().name("signals-hear").start(() -> keep("hear", this::hear));
        saying = Thread.ofPlatform().daemon().name("signals-say").start(() -> keep("say", this::say));
    }

    boolean hears() {
        return hears;
    }

    /** Says what waits if that takes no longer than three seconds. */
    void stop() {
        running = false;
        try {
            saying.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        saying.interrupt();
        var last = hearing;
        if (last != null) {
            last.disconnect();
        }
    }

    private void keep(String what, Talk talk) {
        var pause = FIRST_PAUSE;
        var told = false;
        while (running) {
            try (var connection = new Connection(JedisURIHelper.getHostAndPort(address), config)) {
                if (told) {
                    LOG.info("The bus is there again to {}", what);
                }
                told = false;
                pause = FIRST_PAUSE;
                talk.over(connection);
            } catch (JedisException away) {
                if (running && !told) {
                    LOG.warn("The bus is away, cannot {}: {}", what, away.getMessage());
                    told = true;
                }
            } catch (InterruptedException end) {
                return;
            }
            pause = rested(pause);
        }
    }

    private Duration rested(Duration pause) {
        try {
            if (running) {
                Thread.sleep(pause);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        var next = pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }

    /** What was under way when Redis went is not said again: nobody knows whether it arrived, and the numbers tell. */
    private void say(Connection connection) throws InterruptedException {
        while (running || !outbox.isEmpty()) {
            send(connection, outbox.take(running ? BEAT.toMillis() : 1));
        }
        send(connection, List.of(outbox.farewell()));
    }

    private void send(Connection connection, List<Envelope> some) {
        some.forEach(it -> connection.sendCommand(Command.PUBLISH, channel, it.bytes()));
        connection.getMany(some.size()).stream()
                .filter(JedisException.class::isInstance)
                .map(JedisException.class::cast)
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private void hear(Connection connection) {
        hearing = connection;
        connection.sendCommand(Command.SUBSCRIBE, channel);
        try {
            while (running) {
                hear((List<?>) connection.getOne());
            }
        } finally {
            hears = false;
        }
    }

    /** The first reply says that this node is subscribed. */
    private void hear(List<?> reply) {
        if (reply.size() == 3 && reply.get(2) instanceof byte[] payload) {
            bus.hear(payload);
        } else {
            hears = true;
            bus.listeningAgain();
        }
    }
}
