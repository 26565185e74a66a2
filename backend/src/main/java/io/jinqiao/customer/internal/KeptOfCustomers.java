package io.jinqiao.customer.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a customer besides who they are: looks at them, and what they agreed to. */
@Configuration(proxyBeanMethods = false)
class KeptOfCustomers {

    @Bean
    KeptForATime lookUpsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "customer.look-up")
                .over("""
                        select l.id from customer.look_up l
                         where l.at < :before and l.customer <> all(:customers)
                           and not exists (select 1 from customer.alarm a where a.look_up = l.id and a.acknowledged_at is null)
                        """)
                .ofCustomer("select id from customer.look_up where customer = :customer")
                .deleting(
                        "delete from customer.alarm where look_up = any(:ids)",
                        "delete from customer.look_up where id = any(:ids)");
    }

    @Bean
    KeptForATime consentsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "customer.consent")
                .over("""
                        select c.id from customer.consent c
                         where c.customer <> all(:customers)
                           and exists (select 1 from customer.consent n
                                        where n.customer = c.customer and n.purpose = c.purpose and n.id > c.id and n.at < :before)
                        """)
                .ofCustomer("select id from customer.consent where customer = :customer")
                .deleting("delete from customer.consent where id = any(:ids)")
                .copying("consents", """
                        select at, purpose, version, given from customer.consent where customer = :customer order by id
                        """);
    }
}
