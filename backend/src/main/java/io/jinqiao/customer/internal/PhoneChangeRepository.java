package io.jinqiao.customer.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Vault;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.spi.KeepsSealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that wait for a second person, sealed like those in use. */
@Repository
class PhoneChangeRepository implements KeepsSealed {

    private static final String ADD = """
            insert into customer.phone_change (act_id, customer_id, sealed) values (:act, :customer, :sealed)
            """;

    private static final String TAKE = """
            delete from customer.phone_change where act_id = :act returning act_id, customer_id, sealed
            """;

    private static final String OF =
            "select act_id, customer_id, sealed from customer.phone_change where customer_id = :id";

    private static final String SEAL = "update customer.phone_change set sealed = :sealed where act_id = :act";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ProtectedFields fields;

    PhoneChangeRepository(JdbcClient jdbc, Vault vault, ProtectedFields fields) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.fields = fields;
    }

    /** {@code sealed} opens at {@link #place}. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Wanted(UUID act, CustomerId customer, byte[] sealed) {

        @Override
        public String toString() {
            return "Wanted[" + act + "]";
        }
    }

    void add(UUID act, CustomerId customer, String phone) {
        jdbc.sql(ADD)
                .param("act", act)
                .param("customer", customer.value())
                .param("sealed", vault.seal(Owner.of(customer), place(act), phone))
                .update();
    }

    Wanted take(UUID act) {
        return jdbc.sql(TAKE)
                .param("act", act)
                .query(PhoneChangeRepository::wanted)
                .single();
    }

    @Override
    public void sealAgain(Owner owner) {
        List<Wanted> waiting = jdbc.sql(OF)
                .param("id", owner.value())
                .query(PhoneChangeRepository::wanted)
                .list();
        for (var each : waiting) {
            jdbc.sql(SEAL)
                    .param("act", each.act())
                    .param("sealed", fields.again(owner, place(each.act()), each.sealed()))
                    .update();
        }
    }

    static Place place(UUID act) {
        return new Place("customer.phone_change", "phone", act);
    }

    private static Wanted wanted(ResultSet row, int index) throws SQLException {
        return new Wanted(
                row.getObject("act_id", UUID.class),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getBytes("sealed"));
    }
}
