package io.jinqiao.policy.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Versions of policies that are no longer in force, with who acknowledged them; what is in force stays, however old, and the version
 * that ended a policy goes last, lest the one before it be in force again.
 */
@Configuration(proxyBeanMethods = false)
class KeptPolicies {

    @Bean
    KeptForATime policiesKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "policy.document")
                .over("""
                    select act_id id from policy.document d
                     where act_id <> all(:matters) and effective_from < :before
                       and (state = 'DROPPED'
                            or state = 'APPROVED' and (content ->> 'archived')::boolean and not exists (
                                select from policy.document o where o.code = d.code and o.version <> d.version)
                            or state = 'APPROVED' and exists (
                                select from policy.document n
                                 where n.code = d.code and n.state = 'APPROVED' and n.effective_from < :before
                                   and (n.effective_from, n.version) > (d.effective_from, d.version)))
                    """)
                .deleting("""
                    delete from policy.acknowledgement a using policy.document d
                     where d.act_id = any(:ids) and a.code = d.code and a.version = d.version
                    """, "delete from policy.document where act_id = any(:ids)");
    }
}
