package io.jinqiao.gaps.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Customers' questions that nothing answers. A gap has another title at once when its questions go. With the last an open one
 * goes too; one that somebody settled stays, without a title.
 */
@Configuration(proxyBeanMethods = false)
class KeptQuestions {

    /** Whoever names a gap at this moment has read the questions that go, and would bring the gap back with their words. */
    private static final String ONE_AT_A_TIME =
            "do $$ begin perform pg_advisory_xact_lock(cast(hashtext('gaps') as bigint)); end $$";

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
                .deleting(ONE_AT_A_TIME, """
                        update gaps.gap set changed = true
                         where id in (select gap_id from gaps.question where conversation_id = any(:ids))
                        """, "delete from gaps.question where conversation_id = any(:ids)", """
                        delete from gaps.gap g
                         where g.state = 'OPEN' and not exists (select 1 from gaps.question q where q.gap_id = g.id)
                        """, """
                        update gaps.gap g
                           set title = coalesce((select words from gaps.question q where q.gap_id = g.id
                                                  order by at desc, conversation_id, number limit 1), '')
                         where changed
                        """)
                .copying("questions", """
                        select at, words, answer from gaps.question where customer_id = :customer order by at
                        """);
    }
}
