package io.jinqiao.collaboration.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests to departments, and joint teams, with what was written in them. */
@Configuration(proxyBeanMethods = false)
class KeptRequests {

    @Bean
    KeptForATime requestsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "collaboration.request")
                .over("""
                        select id from collaboration.request where ended_at < :before and customer_id <> all(:customers) and id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from collaboration.request where customer_id = :customer and id <> all(:matters)
                        """)
                .deleting(
                        "delete from collaboration.step where request_id = any(:ids)",
                        "delete from collaboration.request_key where request_id = any(:ids)",
                        "delete from collaboration.warned_term where request_id = any(:ids)",
                        "delete from collaboration.request where id = any(:ids)")
                .copying("requests", """
                        select number, asked_at, ended_at, state, filled, text, answer
                          from collaboration.request where customer_id = :customer order by asked_at
                        """);
    }

    @Bean
    KeptForATime jointTeamsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "collaboration.joint-team")
                .over("""
                        select id from collaboration.joint_team where closed_at < :before and customer_id <> all(:customers) and id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from collaboration.joint_team where customer_id = :customer and id <> all(:matters)
                        """)
                .deleting(
                        "delete from collaboration.joint_entry where team_id = any(:ids)",
                        "delete from collaboration.joint_task where team_id = any(:ids)",
                        "delete from collaboration.joint_team where id = any(:ids)")
                .copying("joint-teams", """
                        select number, called_at, title, summary
                          from collaboration.joint_team where customer_id = :customer order by called_at
                        """);
    }
}
