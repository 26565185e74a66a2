package io.jinqiao.assistant.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the assistant came to its answers. */
@Configuration(proxyBeanMethods = false)
class KeptTraces {

    @Bean
    KeptForATime tracesKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "assistant.trace")
                .over("""
                        select id from assistant.trace
                         where at < :before and customer_id <> all(:customers) and conversation_id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from assistant.trace where customer_id = :customer and conversation_id <> all(:matters)
                        """)
                .deleting("delete from assistant.trace where id = any(:ids)")
                .copying("assistant-answers", """
                        select at, question, decision, reason from assistant.trace where customer_id = :customer order by at
                        """);
    }
}
