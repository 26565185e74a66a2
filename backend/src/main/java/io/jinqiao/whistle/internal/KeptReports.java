package io.jinqiao.whistle.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports of concerns, once they are closed: first who wrote them, then what was written, and the keys of both. They are kept of
 * nobody, for nobody is to be found by them.
 */
@Configuration(proxyBeanMethods = false)
class KeptReports {

    @Bean
    KeptForATime writersKept(JdbcClient jdbc, ShredReports shred) {
        return KeptRows.of(jdbc, "whistle.identity")
                .over("""
                    select id from whistle.report
                     where identity is not null and closed_on < (:before at time zone 'UTC')::date and id <> all(:matters)
                    """)
                .shredding(shred::writers)
                .deleting("""
                    update whistle.report set identity = null, identity_key = null, writer_gone = true
                     where id = any(:ids)
                    """);
    }

    @Bean
    KeptForATime reportsKept(JdbcClient jdbc, ShredReports shred) {
        return KeptRows.of(jdbc, "whistle.report")
                .over("""
                    select id from whistle.report
                     where closed_on < (:before at time zone 'UTC')::date and id <> all(:matters)
                    """)
                .shredding(shred::whole)
                .deleting(
                        "delete from whistle.entry where report_id = any(:ids)",
                        "delete from whistle.report where id = any(:ids)");
    }
}
