package io.jinqiao.sla.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.internal.Course.Leg;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A term laid flat. */
record TermRow(
        UUID id,
        String subject,
        String term,
        @Nullable UUID customerId,
        @Nullable String business,
        @Nullable String ruleCode,
        @Nullable Integer ruleVersion,
        String target,
        int calendarVersion,
        String warnings,
        @Nullable String pauses,
        @Nullable String extensions,
        OffsetDateTime startedAt,
        OffsetDateTime dueAt,
        String state,
        int warned,
        @Nullable OffsetDateTime pausedSince,
        @Nullable OffsetDateTime stoppedAt,
        @Nullable OffsetDateTime nextAt) {

    static TermRow of(Term term) {
        var customer = term.customer();
        var course = term.course();
        var rule = course.rule();
        return new TermRow(
                term.id().value(),
                term.subject().toString(),
                term.name(),
                customer == null ? null : customer.value(),
                term.business(),
                rule == null ? null : rule.code(),
                rule == null ? null : rule.version(),
                TermsJson.write(course.leg().target()),
                course.leg().calendar(),
                TermsJson.write(term.warnings()),
                course.pauses().isEmpty() ? null : TermsJson.write(course.pauses()),
                course.extensions().isEmpty() ? null : TermsJson.write(course.extensions()),
                term.startedAt().atOffset(UTC),
                term.dueAt().atOffset(UTC),
                term.state().name(),
                term.warned(),
                offset(term.stoppedAt() == null ? term.pausedSince().orElse(null) : null),
                offset(term.stoppedAt()),
                offset(term.nextAt().orElse(null)));
    }

    static Term read(ResultSet row, int index) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        var warnings = Stream.of(TermsJson.JSON.readValue(row.getString("warnings"), Course.Warning[].class))
                .toList();
        return new Term(
                new ClockId(row.getObject("id", UUID.class)),
                Subject.parse(row.getString("subject")),
                row.getString("term"),
                customer == null ? null : new CustomerId(customer),
                row.getString("business"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                course(row, warnings),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                warnings,
                ClockView.State.valueOf(row.getString("state")),
                row.getInt("warned"),
                stopped == null ? null : stopped.toInstant());
    }

    private static Course course(ResultSet row, List<Course.Warning> warnings) throws SQLException {
        var code = row.getString("rule_code");
        var pauses = row.getString("pauses");
        var extensions = row.getString("extensions");
        return new Course(
                code == null ? null : new Rule(code, row.getInt("rule_version")),
                new Leg(TermsJson.target(row.getString("target")), row.getInt("calendar_version")),
                warnings.stream().map(Course.Warning::percent).toList(),
                pauses == null ? List.of() : TermsJson.pauses(pauses),
                extensions == null ? List.of() : TermsJson.extensions(extensions));
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(UTC);
    }
}
