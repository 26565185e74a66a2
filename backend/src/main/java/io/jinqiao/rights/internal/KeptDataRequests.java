package io.jinqiao.rights.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers asked about their data, and what came of it: the proof that the institution answered. */
@Configuration(proxyBeanMethods = false)
class KeptDataRequests {

    @Bean
    KeptForATime dataRequestsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "rights.request")
                .over("""
                        select id from rights.request
                         where ended_at < :before and customer_id <> all(:customers) and id <> all(:matters)
                        """)
                .ofCustomer("select id from rights.request where customer_id = :customer and id <> all(:matters)")
                .deleting("delete from rights.request where id = any(:ids)")
                .copying("data-requests", """
                        select number, filed_at, ended_at, kind, words, state, answer, law
                          from rights.request where customer_id = :customer order by filed_at
                        """);
    }
}
