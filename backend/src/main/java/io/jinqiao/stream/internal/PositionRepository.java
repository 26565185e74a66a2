package io.jinqiao.stream.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each topic has been handed the facts. */
@Repository
class PositionRepository {

    private final JdbcClient jdbc;

    PositionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the last fact that Kafka has surely kept; 0 at first. */
    long of(String topic) {
        return jdbc.sql("select fact from stream.position where topic = :topic")
                .param("topic", topic)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Moves on unless another node did meanwhile; answers whether it did. */
    boolean move(String topic, long from, long to) {
        return jdbc.sql("""
                        insert into stream.position as mine (topic, fact) values (:topic, :to)
                        on conflict (topic) do update set fact = :to where mine.fact = :from
                        """)
                        .param("topic", topic)
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }
}
