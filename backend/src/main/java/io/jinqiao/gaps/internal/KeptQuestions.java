package io.jinqiao.gaps.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers' questions that nothing answers. A gap chooses another title when its questions go, and goes with the last. */
@Configuration(proxyBeanMethods = false)
class KeptQuestions {

    @Bean
    KeptForATime questionsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "gaps.question")
                .over("""
                        select conversation_id as id from gaps.question
                         where customer_id <> all(:customers) and conversation_id <> all(:matters)
                         group by conversation_id having max(at) < :before
                        """)
                .ofCustomer("""
                        select distinct conversation_id as id from gaps.question
                         where customer_id = :customer and conversation_id <> all(:matters)
                        """)
                .deleting("""
                        update gaps.gap set changed = true
                         where id in (select gap_id from gaps.question where conversation_id = any(:ids))
                        """, "delete from gaps.question where conversation_id = any(:ids)", """
                        delete from gaps.gap g
                         where g.state = 'OPEN' and not exists (select 1 from gaps.question q where q.gap_id = g.id)
                        """)
                .copying("questions", """
                        select at, words, answer from gaps.question where customer_id = :customer order by at
                        """);
    }
}
