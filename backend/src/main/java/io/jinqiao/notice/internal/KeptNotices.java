package io.jinqiao.notice.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines that lay before staff, once they were read. */
@Configuration(proxyBeanMethods = false)
class KeptNotices {

    @Bean
    KeptForATime noticesKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "notice.notice")
                .over("""
                        select id from notice.notice
                         where seen_at < :before and subject_id <> all(:matters)
                           and (customer_id is null or customer_id <> all(:customers))
                        """)
                .ofCustomer("""
                        select id from notice.notice where customer_id = :customer and subject_id <> all(:matters)
                        """)
                .deleting("delete from notice.notice where id = any(:ids)");
    }
}
