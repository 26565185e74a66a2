package io.jinqiao.errand.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Errands with what was entered at each step. */
@Configuration(proxyBeanMethods = false)
class KeptErrands {

    @Bean
    KeptForATime errandsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "errand.errand")
                .over("""
                        select id from errand.errand
                         where ended_at < :before and id <> all(:matters)
                           and (customer_id is null or customer_id <> all(:customers))
                        """)
                .ofCustomer("""
                        select id from errand.errand where customer_id = :customer and id <> all(:matters)
                        """)
                .deleting(
                        "delete from errand.entry where errand_id = any(:ids)",
                        "delete from errand.notice where errand_id = any(:ids)",
                        "delete from errand.errand where id = any(:ids)")
                .copying("errands", """
                        select e.begun_at, e.ended_at, e.process, e.state, e.remark, n.answers
                          from errand.errand e left join errand.entry n on n.errand_id = e.id
                         where e.customer_id = :customer
                         order by e.id, n.number
                        """);
    }
}
