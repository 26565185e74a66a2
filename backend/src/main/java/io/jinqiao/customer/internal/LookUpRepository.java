package io.jinqiao.customer.internal;

import io.jinqiao.customer.Reason;
import io.jinqiao.customer.internal.Oddities.Oddity;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at whose data, and what of it was unusual. */
@Repository
class LookUpRepository {

    private static final String SINCE = """
            select exists (select 1 from customer.look_up
                            where staff = :staff and customer = :customer and at > :since and field is null
                              and (:matter::text is null or matter = :matter))
            """;

    private static final String WITHIN = """
            select count(distinct customer) from customer.look_up where staff = :staff and at > :since
            """;

    private static final String ADD = """
            insert into customer.look_up (id, staff, customer, matter, why, words, field, at)
            values (:id, :staff, :customer, :matter, :why, :words, :field, :at)
            """;

    private static final String FLAGS = "select flags from customer.customer where id = :customer";

    private static final String RAISE = """
            insert into customer.alarm (id, look_up, staff, customer, oddities, raised_at)
            values (:id, :lookUp, :staff, :customer, :oddities, :at)
            """;

    private static final String ALARMS = """
            select a.id, a.staff, a.customer, a.oddities, a.raised_at, a.acknowledged_by, a.acknowledged_at, a.words,
                   l.why, l.words as reason, l.field is not null as unmasked
              from customer.alarm a join customer.look_up l on l.id = a.look_up
            """;

    private static final String LATEST = ALARMS + """
             where (a.acknowledged_at is null) = :open
             order by a.raised_at desc, a.id desc
             limit 200
            """;

    private static final String ONE = ALARMS + "where a.id = :id for update of a";

    private static final String ACKNOWLEDGE = """
            update customer.alarm set acknowledged_by = :by, acknowledged_at = :at, words = :words where id = :id
            """;

    private final JdbcClient jdbc;

    LookUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A look-up to be kept; over a matter, or for a reason. */
    record Entry(
            StaffId staff,
            CustomerId customer,
            @Nullable Subject matter,
            @Nullable Reason reason,
            @Nullable UUID field,
            Instant at) {}

    /** An unusual look-up, as it is kept. */
    record Alarm(
            UUID id,
            StaffId staff,
            CustomerId customer,
            List<Oddity> oddities,
            Instant raisedAt,
            Reason.@Nullable Why why,
            String reason,
            boolean unmasked,
            @Nullable StaffId acknowledgedBy,
            @Nullable Instant acknowledgedAt,
            @Nullable String words) {}

    boolean looked(StaffId staff, CustomerId customer, @Nullable Subject matter, Duration ago, Instant now) {
        return jdbc.sql(SINCE)
                .param("staff", staff.value())
                .param("customer", customer.value())
                .param("matter", matter == null ? null : matter.toString())
                .param("since", now.minus(ago).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    int customersWithin(StaffId staff, Duration ago, Instant now) {
        return jdbc.sql(WITHIN)
                .param("staff", staff.value())
                .param("since", now.minus(ago).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Set<String> flags(CustomerId customer) {
        return jdbc.sql(FLAGS)
                .param("customer", customer.value())
                .query((row, index) -> Set.of((String[]) row.getArray("flags").getArray()))
                .optional()
                .orElseThrow(() -> Refused.notFound("customer.unknown", "No such customer"));
    }

    UUID add(Entry entry) {
        var id = Ids.next();
        var matter = entry.matter();
        var reason = entry.reason();
        jdbc.sql(ADD)
                .param("id", id)
                .param("staff", entry.staff().value())
                .param("customer", entry.customer().value())
                .param("matter", matter == null ? null : matter.toString())
                .param("why", reason == null ? null : reason.why().name())
                .param("words", reason == null ? "" : Spoken.withoutNumbers(reason.words()))
                .param("field", entry.field())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    UUID raise(UUID lookUp, Entry entry, Collection<Oddity> oddities) {
        var id = Ids.next();
        jdbc.sql(RAISE)
                .param("id", id)
                .param("lookUp", lookUp)
                .param("staff", entry.staff().value())
                .param("customer", entry.customer().value())
                .param("oddities", oddities.stream().map(Oddity::name).toArray(String[]::new))
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    List<Alarm> latest(boolean open) {
        return jdbc.sql(LATEST)
                .param("open", open)
                .query(LookUpRepository::alarm)
                .list();
    }

    Optional<Alarm> findToChange(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(LookUpRepository::alarm).optional();
    }

    void acknowledge(UUID id, StaffId by, String words, Instant at) {
        jdbc.sql(ACKNOWLEDGE)
                .param("id", id)
                .param("by", by.value())
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Alarm alarm(ResultSet row, int index) throws SQLException {
        var by = row.getObject("acknowledged_by", UUID.class);
        var acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
        var why = row.getString("why");
        return new Alarm(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff", UUID.class)),
                new CustomerId(row.getObject("customer", UUID.class)),
                Arrays.stream((String[]) row.getArray("oddities").getArray())
                        .map(Oddity::valueOf)
                        .toList(),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                why == null ? null : Reason.Why.valueOf(why),
                row.getString("reason"),
                row.getBoolean("unmasked"),
                by == null ? null : new StaffId(by),
                acknowledged == null ? null : acknowledged.toInstant(),
                row.getString("words"));
    }
}
