package io.jinqiao.evidence.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who wanted to take what out of the house, and who let them. */
@Configuration(proxyBeanMethods = false)
class KeptReleases {

    @Bean
    KeptForATime releasesKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "evidence.release")
                .over("""
                        select id from evidence.release where asked_at < :before and customer_id <> all(:customers) and id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from evidence.release where customer_id = :customer and id <> all(:matters)
                        """)
                .deleting("delete from evidence.release where id = any(:ids)")
                .copying("bundles", """
                        select asked_at, state, reason from evidence.release where customer_id = :customer order by asked_at
                        """);
    }
}
