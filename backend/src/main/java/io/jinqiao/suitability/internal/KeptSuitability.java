package io.jinqiao.suitability.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assessments and checks: evidence that a sale fitted its buyer. */
@Configuration(proxyBeanMethods = false)
class KeptSuitability {

    @Bean
    KeptForATime assessmentsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "suitability.assessment")
                .over("""
                        select id from suitability.assessment where at < :before and customer_id <> all(:customers) and id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from suitability.assessment where customer_id = :customer and id <> all(:matters)
                        """)
                .deleting("delete from suitability.assessment where id = any(:ids)")
                .copying("assessments", """
                        select at, level from suitability.assessment where customer_id = :customer order by at
                        """);
    }

    @Bean
    KeptForATime saleChecksKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "suitability.sale-check")
                .over("""
                        select id from suitability.sale_check where at < :before and customer_id <> all(:customers) and id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from suitability.sale_check where customer_id = :customer and id <> all(:matters)
                        """)
                .deleting("delete from suitability.sale_check where id = any(:ids)")
                .copying("sale-checks", """
                        select at, product, data, suitable, reasons
                          from suitability.sale_check where customer_id = :customer order by at
                        """);
    }
}
