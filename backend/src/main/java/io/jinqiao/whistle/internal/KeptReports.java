package io.jinqiao.whistle.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports of concerns with what was written, once they are closed. They are kept of nobody, for nobody is to be found by them. */
@Configuration(proxyBeanMethods = false)
class KeptReports {

    @Bean
    KeptForATime reportsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "whistle.report")
                .over("""
                    select id from whistle.report
                     where closed_on < (:before at time zone 'UTC')::date and id <> all(:matters)
                    """)
                .deleting(
                        "delete from whistle.entry where report_id = any(:ids)",
                        "delete from whistle.report where id = any(:ids)");
    }
}
