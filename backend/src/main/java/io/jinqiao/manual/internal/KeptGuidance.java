package io.jinqiao.manual.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How conversations went by a service manual: which phrases were said, which steps done; and the versions they went by. */
@Configuration(proxyBeanMethods = false)
class KeptGuidance {

    @Bean
    KeptForATime guidanceKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "manual.guidance")
                .over("""
                    select id from manual.guidance
                     where ended_at < :before and customer_id <> all(:customers) and conversation_id <> all(:matters)
                    """)
                .ofCustomer("select id from manual.guidance where customer_id = :customer")
                .deleting(
                        "delete from manual.allowance where guidance_id = any(:ids)",
                        "delete from manual.step_done where guidance_id = any(:ids)",
                        "delete from manual.said where guidance_id = any(:ids)",
                        "delete from manual.guidance where id = any(:ids)")
                .copying("guidance", """
                    select begun_at, ended_at, code, outcome from manual.guidance
                     where customer_id = :customer order by begun_at
                    """);
    }

    /** A version is gone when another holds and nothing that went by it is kept any more; it has a word and a number for a name. */
    @Bean
    KeptForATime versionsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "manual.version")
                .over("""
                    select md5(code || ':' || version)::uuid id from manual.version v
                     where md5(code || ':' || version)::uuid <> all(:matters)
                       and (act_id is null or act_id <> all(:matters))
                       and effective_from < :before
                       and not exists (select from manual.guidance g where g.code = v.code and g.version = v.version)
                       and (state = 'DROPPED'
                            or state = 'APPROVED' and exists (
                                select from manual.version n
                                 where n.code = v.code and n.state = 'APPROVED' and n.effective_from < :before
                                   and (n.effective_from, n.version) > (v.effective_from, v.version)))
                    """)
                .deleting("delete from manual.version where md5(code || ':' || version)::uuid = any(:ids)");
    }
}
