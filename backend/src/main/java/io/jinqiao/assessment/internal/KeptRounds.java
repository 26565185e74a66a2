package io.jinqiao.assessment.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds with their answers, findings and measures, once the last measure is confirmed; and questionnaires that nobody asks any more. */
@Configuration(proxyBeanMethods = false)
class KeptRounds {

    @Bean
    KeptForATime roundsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "assessment.round")
                .over("select id from assessment.round where ended_at < :before and id <> all(:matters)")
                .deleting(
                        """
                        delete from assessment.measure where finding_id in (
                            select f.id from assessment.finding f join assessment.sheet s on s.id = f.sheet_id
                             where s.round_id = any(:ids))
                        """,
                        """
                        delete from assessment.finding
                         where sheet_id in (select id from assessment.sheet where round_id = any(:ids))
                        """,
                        """
                        delete from assessment.answer
                         where sheet_id in (select id from assessment.sheet where round_id = any(:ids))
                        """,
                        "delete from assessment.sheet where round_id = any(:ids)",
                        "delete from assessment.round where id = any(:ids)");
    }

    /** A round keeps what it asked, so nothing needs a version that is no longer in force. */
    @Bean
    KeptForATime questionnairesKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "assessment.questionnaire")
                .over("""
                    select act_id id from assessment.questionnaire q
                     where act_id <> all(:matters)
                       and (state = 'DROPPED' and ended_at < :before
                            or state = 'APPROVED' and exists (
                                select from assessment.questionnaire n
                                 where n.code = q.code and n.version > q.version and n.state = 'APPROVED'
                                   and n.ended_at < :before))
                    """)
                .deleting("delete from assessment.questionnaire where act_id = any(:ids)");
    }
}
