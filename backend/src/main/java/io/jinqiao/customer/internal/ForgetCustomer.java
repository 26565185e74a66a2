package io.jinqiao.customer.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.Sheet;
import io.jinqiao.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who a customer is: their profile, their sealed numbers and how those are found, and the key that opens them. No schedule
 * deletes it; only the customer's wish does, and then the key goes too, so that no backup can be opened either.
 */
@Component
class ForgetCustomer implements KeptForATime {

    private final CustomerRepository customers;
    private final ProtectedRepository rows;
    private final ProtectedFields fields;
    private final Vault vault;
    private final Clock clock;

    ForgetCustomer(
            CustomerRepository customers, ProtectedRepository rows, ProtectedFields fields, Vault vault, Clock clock) {
        this.customers = customers;
        this.rows = rows;
        this.fields = fields;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "customer.customer";
    }

    @Override
    public long due(Instant before, Held held) {
        return 0;
    }

    @Override
    public List<UUID> delete(Instant before, Held held, int limit) {
        return List.of();
    }

    @Override
    public long count(CustomerId customer, Held held) {
        return customers.all(List.of(customer)).isEmpty() || customers.erased(customer) ? 0 : 1;
    }

    @Override
    public List<UUID> erase(CustomerId customer, Held held, int limit) {
        if (!customers.erase(customer, clock.instant())) {
            return List.of();
        }
        rows.removeAll(customer);
        vault.shred(customer);
        return List.of(customer.value());
    }

    @Override
    public List<Sheet> copy(CustomerId customer) {
        var sheets = new ArrayList<Sheet>();
        customers.all(List.of(customer)).forEach(view -> {
            var row = new LinkedHashMap<String, String>();
            row.put("number", view.number());
            row.put("name", view.name());
            row.put("kind", view.kind().name());
            row.put("verified", String.valueOf(view.verified()));
            row.put("risk_grade", Objects.requireNonNullElse(view.riskGrade(), ""));
            row.put("tags", String.join(" ", view.tags()));
            row.put("since", view.since().toString());
            sheets.add(new Sheet("profile", List.of(row)));
        });
        var own = fields.own(customer).stream()
                .map(each -> Map.of("field", each.field().name(), "value", each.value()))
                .toList();
        if (!own.isEmpty()) {
            sheets.add(new Sheet("numbers", own));
        }
        return sheets;
    }

    @Override
    public Set<UUID> binds() {
        return Set.of();
    }
}
