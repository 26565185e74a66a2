package io.jinqiao.stream.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.journal.FakeJournal;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Subject;
import io.jinqiao.testing.KafkaServer;
import io.jinqiao.testing.ModuleTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
@Import(StreamModuleTest.Neighbours.class)
class StreamModuleTest {

    private static final KafkaServer KAFKA = new KafkaServer();
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HandOn stream;
    private final PositionRepository positions;
    private final FakeJournal journal;
    private final StreamSettings settings;
    private final JsonMapper json;

    StreamModuleTest(
            HandOn stream,
            PositionRepository positions,
            FakeJournal journal,
            StreamSettings settings,
            JsonMapper json) {
        this.stream = stream;
        this.settings = settings;
        this.positions = positions;
        this.journal = journal;
        this.json = json;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {
        @Bean
        FakeJournal journal() {
            return new FakeJournal();
        }
    }

    @DynamicPropertySource
    static void kafka(DynamicPropertyRegistry registry) {
        registry.add("jinqiao.stream.servers", KAFKA::address);
        registry.add("jinqiao.stream.topic", () -> "facts");
    }

    @AfterEach
    void end() {
        stream.end();
    }

    @AfterAll
    static void stop() {
        KAFKA.close();
    }

    @Test
    void everyFactReachesKafkaThroughAPauseAndADeathInTheOrderOfItsSubject() {
        var tickets = List.of(new Subject("ticket", Ids.next()), new Subject("ticket", Ids.next()));
        var first = happen(tickets, 300);
        stream.begin();
        assertThat(arrived(tickets, 300)).isEqualTo(inOrder(tickets, first, 300));

        KAFKA.freeze();
        happen(tickets, 300);
        stream.end();
        stream.begin();
        KAFKA.thaw();
        assertThat(arrived(tickets, 600)).isEqualTo(inOrder(tickets, first, 600));

        KAFKA.kill();
        happen(tickets, 300);
        KAFKA.start();
        assertThat(arrived(tickets, 900)).isEqualTo(inOrder(tickets, first, 900));
    }

    @Test
    void aFactIsReadAsItWasKept() {
        var ticket = new Subject("ticket", Ids.next());
        journal.keep("ticket.opened", ticket, NOON, "{\"title\":\"补办银行卡\"}");
        stream.begin();
        var record = read(List.of(ticket), 1).getFirst();
        var fact = json.readTree(record.value());
        assertThat(new String(record.headers().lastHeader("kind").value(), UTF_8))
                .isEqualTo("ticket.opened");
        assertThat(new String(record.headers().lastHeader("number").value(), UTF_8))
                .isEqualTo(fact.path("number").asString());
        assertThat(fact.path("at").asString()).isEqualTo("2026-11-27T04:00:00Z");
        assertThat(fact.path("by").path("kind").asString()).isEqualTo("SYSTEM");
        assertThat(fact.path("body").path("title").asString()).isEqualTo("补办银行卡");
    }

    @Test
    void whoWasOvertakenMovesNothing() {
        var topic = "other-" + Ids.next();
        assertThat(positions.move(topic, 0, 10)).isTrue();
        assertThat(positions.move(topic, 0, 5)).isFalse();
        assertThat(positions.move(topic, 10, 12)).isTrue();
        assertThat(positions.of(topic)).isEqualTo(12);
    }

    /** So many facts, turn by turn about each; answers the number of the first. */
    private long happen(List<Subject> about, int facts) {
        return LongStream.range(0, facts)
                .map(i -> journal.keep("ticket.noted", about.get((int) (i % about.size())), NOON, "{}")
                        .number())
                .min()
                .orElseThrow();
    }

    private static Map<String, List<Long>> inOrder(List<Subject> about, long first, int facts) {
        return IntStream.range(0, about.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> about.get(i).toString(),
                        i -> IntStream.iterate(i, n -> n < facts, n -> n + about.size())
                                .mapToObj(n -> first + n)
                                .toList()));
    }

    /** The numbers of each as who drops repetitions reads them. */
    private Map<String, List<Long>> arrived(List<Subject> about, int facts) {
        return read(about, facts).stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key, Collectors.mapping(this::number, Collectors.toList())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().distinct().toList()));
    }

    /** Everything about these from the beginning on, once there are so many different facts. */
    private List<ConsumerRecord<String, byte[]>> read(List<Subject> about, int facts) {
        var keys = about.stream().map(Subject::toString).toList();
        var read = new ArrayList<ConsumerRecord<String, byte[]>>();
        var until = System.nanoTime() + PATIENCE.toNanos();
        try (var consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, KAFKA.address()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            // Without a group: a broker on a busy machine takes minutes over the fifty files in which it keeps groups.
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (read.stream().map(this::number).distinct().count() < facts) {
                assertThat(System.nanoTime())
                        .as(
                                "read %d of %d; position %d; %s",
                                read.size(), facts, positions.of(settings.topic()), KAFKA.said())
                        .isLessThan(until);
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (keys.contains(record.key())) {
                        read.add(record);
                    }
                });
            }
        }
        return read;
    }

    /** The topic is there once the first fact has been handed on. */
    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return await()
                .atMost(PATIENCE)
                .until(() -> consumer.partitionsFor(settings.topic(), PATIENCE), found -> !found.isEmpty())
                .stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
    }

    private long number(ConsumerRecord<String, byte[]> record) {
        return json.readTree(record.value()).path("number").asLong();
    }
}
