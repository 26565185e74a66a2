package io.jinqiao.stream.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.journal.KeptFact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** One connection to Kafka. Facts of one subject go to one partition, so they arrive in the order in which they happened. */
final class Handing implements AutoCloseable {

    private static final int TELL_SECONDS = 30;
    private static final int REQUEST_MILLIS = 10_000;

    private final String topic;
    private final JsonMapper json;
    private final KafkaProducer<String, byte[]> producer;

    Handing(StreamSettings settings, JsonMapper json) {
        this.topic = settings.topic();
        this.json = json;
        this.producer = new KafkaProducer<>(config(settings), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> config(StreamSettings settings) {
        var config = new HashMap<String, Object>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.servers());
        config.put(ProducerConfig.CLIENT_ID_CONFIG, "jinqiao");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, REQUEST_MILLIS);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        // A fact that were given up while those behind it go on would come after them when it is sent again.
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.putAll(settings.kafka());
        return config;
    }

    /**
     * Returns once Kafka has kept all of them, however long it is away. When it fails, Kafka has kept the first of each partition
     * and none behind one that it has not.
     *
     * @param waiting told twice a minute while Kafka does not answer
     * @throws KafkaException when Kafka refused one, or was never there
     */
    void send(List<KeptFact> facts, Runnable waiting) throws InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(facts.size());
        for (var fact : facts) {
            var one = producer.send(record(fact));
            if (one.state() == Future.State.FAILED) {
                throw new KafkaException("Kafka does not take fact " + fact.number(), one.exceptionNow());
            }
            sent.add(one);
        }
        for (var each : sent) {
            await(each, waiting);
        }
    }

    private static void await(Future<RecordMetadata> one, Runnable waiting) throws InterruptedException {
        while (!one.isDone()) {
            try {
                one.get(TELL_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException _) {
                waiting.run();
            } catch (ExecutionException e) {
                throw new KafkaException("Kafka did not keep a fact", e.getCause());
            }
        }
        if (one.state() == Future.State.FAILED) {
            throw new KafkaException("Kafka did not keep a fact", one.exceptionNow());
        }
    }

    private ProducerRecord<String, byte[]> record(KeptFact fact) {
        var record =
                new ProducerRecord<>(topic, fact.subject().toString(), json.writeValueAsBytes(Handed.of(fact, json)));
        record.headers().add("number", Long.toString(fact.number()).getBytes(UTF_8));
        record.headers().add("kind", fact.kind().getBytes(UTF_8));
        return record;
    }

    /** What is still on its way is given up: the next round sends it again. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
