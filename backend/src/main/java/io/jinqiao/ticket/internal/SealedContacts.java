package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.vault.Classes;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Purpose;
import io.jinqiao.vault.Vault;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.spi.KeepsSealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers that customers are called back on, sealed under the customer's key; the ticket itself shows them masked. */
@Repository
class SealedContacts implements KeepsSealed {

    private static final String ADD = """
            insert into ticket.contact (ticket_id, customer_id, sealed) values (:ticket, :customer, :sealed)
            on conflict (ticket_id) do update set sealed = excluded.sealed
            """;

    private static final String COLUMNS = "select ticket_id, customer_id, sealed from ticket.contact ";

    private static final String CLEAR = """
            select id, customer_id, contact from ticket.ticket
             where contact is not null and strpos(contact, '*') = 0
             limit :limit for update skip locked
            """;

    private static final String SHOW = "update ticket.ticket set contact = :masked where id = :id";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Classes classes;

    SealedContacts(JdbcClient jdbc, Vault vault, Classes classes) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.classes = classes;
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    private record Kept(UUID ticket, Owner owner, byte[] sealed) {

        @Override
        public String toString() {
            return "Kept[" + ticket + "]";
        }
    }

    /** One that an older release left in clear. */
    private record Clear(TicketId ticket, CustomerId customer, String contact) {

        @Override
        public String toString() {
            return "Clear[" + ticket + "]";
        }
    }

    /** Seals it, and answers what the ticket may show. */
    String seal(TicketId ticket, CustomerId customer, String contact) {
        var owner = Owner.of(customer);
        jdbc.sql(ADD)
                .param("ticket", ticket.value())
                .param("customer", customer.value())
                .param("sealed", vault.seal(owner, place(ticket.value()), contact))
                .update();
        return classes.masked("PHONE", Purpose.SCREEN, contact);
    }

    static boolean isShown(String contact) {
        return contact.contains("*");
    }

    /** What anybody may see of it, also while it still stands in clear. */
    @Nullable String shown(@Nullable String contact) {
        return contact == null || isShown(contact) ? contact : classes.masked("PHONE", Purpose.SCREEN, contact);
    }

    /** In clear, for whoever calls back; the caller has asked whether they may. Empty where none was left. */
    Optional<String> open(TicketId ticket) {
        return jdbc.sql(COLUMNS + "where ticket_id = :id")
                .param("id", ticket.value())
                .query(SealedContacts::kept)
                .optional()
                .map(kept -> vault.open(kept.owner(), place(kept.ticket()), kept.sealed()));
    }

    /** The next few that stand in clear; how many were dealt with. Of somebody who was erased only the mask is left. */
    int sealSome(int limit) {
        var some = jdbc.sql(CLEAR)
                .param("limit", limit)
                .query((row, index) -> new Clear(
                        new TicketId(row.getObject("id", UUID.class)),
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getString("contact")))
                .list();
        for (var clear : some) {
            jdbc.sql(SHOW)
                    .param("id", clear.ticket().value())
                    .param("masked", sealed(clear))
                    .update();
        }
        return some.size();
    }

    private String sealed(Clear clear) {
        try {
            return starred(seal(clear.ticket(), clear.customer(), clear.contact()));
        } catch (Refused destroyed) {
            return starred(classes.masked("PHONE", Purpose.SCREEN, clear.contact()));
        }
    }

    /** Also where an institution masks nothing, so that it is not met again. */
    private static String starred(String masked) {
        return isShown(masked) ? masked : "****" + masked;
    }

    @Override
    public void sealAgain(Owner owner) {
        List<Kept> all = jdbc.sql(COLUMNS + "where customer_id = :customer")
                .param("customer", owner.value())
                .query(SealedContacts::kept)
                .list();
        for (var each : all) {
            var place = place(each.ticket());
            jdbc.sql("update ticket.contact set sealed = :sealed where ticket_id = :id")
                    .param("id", each.ticket())
                    .param("sealed", vault.seal(owner, place, vault.open(owner, place, each.sealed())))
                    .update();
        }
    }

    private static Place place(UUID ticket) {
        return new Place("ticket.contact", "contact", ticket);
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getObject("ticket_id", UUID.class),
                new Owner(row.getObject("customer_id", UUID.class)),
                row.getBytes("sealed"));
    }
}
