package io.jinqiao.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.cluster.Signals;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CountTodayTest {

    private final List<byte[]> said = new ArrayList<>();

    /** A bus on which this node's words are kept. */
    private final Signals signals = new Signals() {
        @Override
        public void publish(String topic, byte[] payload) {
            said.add(payload);
        }

        @Override
        public void subscribe(String topic, Subscriber subscriber) {}

        @Override
        public boolean alone() {
            return false;
        }

        public boolean hears() {
            return true;
        }
    };

    @Test
    void whatIsCountedHereIsSaidAsItWasKept() {
        var json = JsonMapper.builder().build();
        var fact = fact("routing.queued");

        new CountToday(json, signals, Clock.systemUTC()).kept(List.of(fact, fact("knowledge.article-published")));

        assertThat(said).hasSize(1);
        assertThat(json.readValue(said.getFirst(), KeptFact[].class)).containsExactly(fact);
    }

    private static KeptFact fact(String kind) {
        return new KeptFact(
                7,
                kind,
                Instant.parse("2026-11-27T05:00:00Z"),
                Actor.SYSTEM,
                new Subject("conversation", UUID.randomUUID()),
                new CustomerId(UUID.randomUUID()),
                null,
                null,
                "{\"skill\":\"card\"}");
    }
}
