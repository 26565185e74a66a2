package io.jinqiao.feedback.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers said about how they were served. */
@Configuration(proxyBeanMethods = false)
class KeptRatings {

    @Bean
    KeptForATime ratingsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "feedback.rating")
                .over("""
                        select split_part(subject, ':', 2)::uuid as id from feedback.rating
                         where at < :before and customer_id <> all(:customers) and split_part(subject, ':', 2)::uuid <> all(:matters)
                        """)
                .ofCustomer("""
                        select split_part(subject, ':', 2)::uuid as id from feedback.rating
                         where customer_id = :customer and split_part(subject, ':', 2)::uuid <> all(:matters)
                        """)
                .deleting("""
                        delete from feedback.rating where split_part(subject, ':', 2)::uuid = any(:ids)
                        """)
                .copying("ratings", """
                        select at, score, solved, comment from feedback.rating where customer_id = :customer order by at
                        """);
    }
}
