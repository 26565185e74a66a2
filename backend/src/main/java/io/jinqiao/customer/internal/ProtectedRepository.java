package io.jinqiao.customer.internal;

import io.jinqiao.customer.ProtectedField;
import io.jinqiao.kernel.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed values; this table never sees another kind. */
@Repository
class ProtectedRepository {

    private static final String COLUMNS = "select id, customer, field, sealed from customer.protected ";

    private static final String OF_CUSTOMER =
            COLUMNS + "where customer = :customer order by array_position(:order::text[], field), since, id";

    private static final String ONE = COLUMNS + "where customer = :customer and id = :id";

    private static final String BY_WHOLE = "select distinct customer from customer.protected where whole = any(:whole)";

    private static final String BY_TAIL = COLUMNS + "where tail = any(:tails) order by id limit :limit";

    private static final String REMOVE =
            "delete from customer.protected where customer = :customer and field = :field and (:whole::bytea is null or whole = :whole::bytea)";

    private static final String REMOVE_ALL = "delete from customer.protected where customer = :customer";

    private static final String ADD = """
            insert into customer.protected (id, customer, field, sealed, whole, tail, since)
            values (:id, :customer, :field, :sealed, :whole, :tail, :since)
            """;

    private static final String SEAL = "update customer.protected set sealed = :sealed where id = :id";

    private static final String CLEAR_PHONES = """
            select id, phone from customer.customer where phone is not null limit :limit for update skip locked
            """;

    private static final String EMPTY_PHONE = "update customer.customer set phone = null where id = :id";

    private final JdbcClient jdbc;

    ProtectedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sealed value and where it stands. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Kept(UUID id, CustomerId customer, ProtectedField field, byte[] sealed) {

        @Override
        public String toString() {
            return "Kept[" + id + ", " + field + "]";
        }
    }

    /** A telephone number that an older release left in clear. */
    record ClearPhone(CustomerId customer, String phone) {

        @Override
        public String toString() {
            return "ClearPhone[" + customer + "]";
        }
    }

    List<Kept> of(CustomerId customer) {
        return jdbc.sql(OF_CUSTOMER)
                .param("customer", customer.value())
                .param("order", names())
                .query(ProtectedRepository::kept)
                .list();
    }

    Optional<Kept> find(CustomerId customer, UUID id) {
        return jdbc.sql(ONE)
                .param("customer", customer.value())
                .param("id", id)
                .query(ProtectedRepository::kept)
                .optional();
    }

    List<CustomerId> byWhole(List<byte[]> whole) {
        return jdbc.sql(BY_WHOLE)
                .param("whole", whole.toArray(byte[][]::new))
                .query((row, index) -> new CustomerId(row.getObject("customer", UUID.class)))
                .list();
    }

    List<Kept> byTail(List<byte[]> tails, int limit) {
        return jdbc.sql(BY_TAIL)
                .param("tails", tails.toArray(byte[][]::new))
                .param("limit", limit)
                .query(ProtectedRepository::kept)
                .list();
    }

    void add(Kept kept, byte @Nullable [] whole, byte @Nullable [] tail, Instant since) {
        jdbc.sql(ADD)
                .param("id", kept.id())
                .param("customer", kept.customer().value())
                .param("field", kept.field().name())
                .param("sealed", kept.sealed())
                .param("whole", whole)
                .param("tail", tail)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param whole which of several; null for the only one */
    void remove(CustomerId customer, ProtectedField field, byte @Nullable [] whole) {
        jdbc.sql(REMOVE)
                .param("customer", customer.value())
                .param("field", field.name())
                .param("whole", whole)
                .update();
    }

    int removeAll(CustomerId customer) {
        return jdbc.sql(REMOVE_ALL).param("customer", customer.value()).update();
    }

    void seal(UUID id, byte[] sealed) {
        jdbc.sql(SEAL).param("id", id).param("sealed", sealed).update();
    }

    /** Locked for this transaction; other nodes take others. */
    List<ClearPhone> clearPhones(int limit) {
        return jdbc.sql(CLEAR_PHONES)
                .param("limit", limit)
                .query((row, index) ->
                        new ClearPhone(new CustomerId(row.getObject("id", UUID.class)), row.getString("phone")))
                .list();
    }

    void emptyPhone(CustomerId customer) {
        jdbc.sql(EMPTY_PHONE).param("id", customer.value()).update();
    }

    private static String[] names() {
        return Arrays.stream(ProtectedField.values()).map(Enum::name).toArray(String[]::new);
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer", UUID.class)),
                ProtectedField.valueOf(row.getString("field")),
                row.getBytes("sealed"));
    }
}
