package io.jinqiao.staff.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-ins of staff that are over. */
@Configuration(proxyBeanMethods = false)
class KeptSignIns {

    @Bean
    KeptForATime signInsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "staff.sign-in")
                .over("select id from staff.sign_in where ended_at < :before")
                .deleting("delete from staff.sign_in where id = any(:ids)");
    }
}
