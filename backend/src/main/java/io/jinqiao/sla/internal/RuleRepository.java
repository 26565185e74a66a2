package io.jinqiao.sla.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Refused;
import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.TermRule;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules in all their versions. */
@Repository
class RuleRepository {

    /** The newest that is approved and has begun; where two begin together, the later decision. */
    private static final String IN_FORCE = """
            select version
              from sla.term_rule
             where code = :code and state = 'APPROVED' and effective_from <= :now
             order by effective_from desc, version desc
             limit 1
            """;

    private static final String APPROVED = """
            select content::text from sla.term_rule where code = :code and version = :version and state = 'APPROVED'
            """;

    private static final String SHIP = """
            insert into sla.term_rule (code, version, state, content, effective_from, reason, proposed_at, decided_at)
            values (:code, :version, 'APPROVED', :content::jsonb, :from, '', :from, :from)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    RuleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Integer> inForce(String code, Instant now) {
        return jdbc.sql(IN_FORCE)
                .param("code", code)
                .param("now", now.atOffset(UTC))
                .query((row, index) -> row.getInt("version"))
                .optional();
    }

    TermRule approved(Rule rule) {
        return jdbc.sql(APPROVED)
                .param("code", rule.code())
                .param("version", rule.version())
                .query((row, index) -> TermsJson.rule(row.getString("content")))
                .optional()
                .orElseThrow(() -> Refused.notFound("sla.no-rule", "No such version of the rule " + rule.code()));
    }

    /** What comes with the product; what the institution has made of it since stays. */
    void ship(TermRule rule) {
        jdbc.sql(SHIP)
                .param("code", rule.code())
                .param("version", rule.version())
                .param("content", TermsJson.write(rule))
                .param("from", rule.effectiveFrom().atOffset(UTC))
                .update();
    }
}
