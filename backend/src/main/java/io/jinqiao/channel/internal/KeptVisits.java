package io.jinqiao.channel.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tokens of visitors who have not come back. One who is erased keeps theirs until then: they read the outcome with it. */
@Configuration(proxyBeanMethods = false)
class KeptVisits {

    @Bean
    KeptForATime visitsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "channel.visit")
                .over("""
                        select customer_id as id from channel.visit
                         where customer_id <> all(:customers)
                         group by customer_id having max(issued_at) < :before
                        """)
                .deleting("delete from channel.visit where customer_id = any(:ids)");
    }
}
