package io.jinqiao.dialogue.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers settled with the machine by themselves. */
@Configuration(proxyBeanMethods = false)
class KeptRuns {

    @Bean
    KeptForATime runsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "dialogue.run")
                .over("""
                        select id from dialogue.run
                         where state <> 'RUNNING' and changed_at < :before
                           and customer_id <> all(:customers) and conversation_id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from dialogue.run where customer_id = :customer and conversation_id <> all(:matters)
                        """)
                .deleting("delete from dialogue.run where id = any(:ids)")
                .copying("self-service", """
                        select started_at, flow, state, memory from dialogue.run where customer_id = :customer order by started_at
                        """);
    }
}
