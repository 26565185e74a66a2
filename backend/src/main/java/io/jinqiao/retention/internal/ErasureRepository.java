package io.jinqiao.retention.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ErasureRepository {

    private static final String COLUMNS = """
            select id, customer, proposed_by, approved_by, started_at, ended_at, proof, kept from retention.erasure
            """;

    private static final String NEXT =
            COLUMNS + "where ended_at is null order by started_at limit 1 for update skip locked";

    private static final String OF = COLUMNS + "where customer = :customer";

    private static final String NEWEST = COLUMNS + "order by started_at desc limit 50";

    private static final String ADD = """
            insert into retention.erasure (id, customer, proposed_by, approved_by, started_at)
            values (:id, :customer, :proposer, :approver, :at)
            on conflict do nothing
            """;

    private static final String END = """
            update retention.erasure set ended_at = :at, proof = :proof, kept = :kept where id = :id
            """;

    private final JdbcClient jdbc;

    ErasureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kept the kinds that stay, blocked; known at its end */
    record Erasure(
            UUID id,
            CustomerId customer,
            StaffId proposedBy,
            StaffId approvedBy,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String proof,
            List<String> kept) {}

    Optional<Erasure> next() {
        return jdbc.sql(NEXT).query(ErasureRepository::erasure).optional();
    }

    boolean underWay() {
        return jdbc.sql("select exists (select 1 from retention.erasure where ended_at is null)")
                .query(Boolean.class)
                .single();
    }

    Optional<Erasure> of(CustomerId customer) {
        return jdbc.sql(OF)
                .param("customer", customer.value())
                .query(ErasureRepository::erasure)
                .optional();
    }

    List<Erasure> newest() {
        return jdbc.sql(NEWEST).query(ErasureRepository::erasure).list();
    }

    /** False when this customer is or was erased already. */
    boolean add(Erasure erasure) {
        return jdbc.sql(ADD)
                        .param("id", erasure.id())
                        .param("customer", erasure.customer().value())
                        .param("proposer", erasure.proposedBy().value())
                        .param("approver", erasure.approvedBy().value())
                        .param("at", erasure.startedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void end(UUID id, String proof, List<String> kept, Instant at) {
        jdbc.sql(END)
                .param("id", id)
                .param("proof", proof)
                .param("kept", kept.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Erasure erasure(ResultSet row, int index) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        var kept = row.getArray("kept");
        return new Erasure(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer", UUID.class)),
                new StaffId(row.getObject("proposed_by", UUID.class)),
                new StaffId(row.getObject("approved_by", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("proof"),
                kept == null ? List.of() : List.of((String[]) kept.getArray()));
    }
}
