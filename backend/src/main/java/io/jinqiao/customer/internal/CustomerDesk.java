package io.jinqiao.customer.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.MaskedField;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Words;
import io.jinqiao.vault.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class CustomerDesk implements Customers {

    private static final int LONGEST_QUERY = 100;

    private final CustomerRepository customers;
    private final AddCustomer.Handler add;
    private final Visit.Handler visit;
    private final ChangeField.Handler change;
    private final ProtectedFields fields;
    private final ReadConsents consents;

    CustomerDesk(
            CustomerRepository customers,
            AddCustomer.Handler add,
            Visit.Handler visit,
            ChangeField.Handler change,
            ProtectedFields fields,
            ReadConsents consents) {
        this.customers = customers;
        this.add = add;
        this.visit = visit;
        this.change = change;
        this.fields = fields;
        this.consents = consents;
    }

    @Override
    public CustomerView get(CustomerId id) {
        return customers.get(id);
    }

    @Override
    public List<CustomerView> all(List<CustomerId> ids) {
        return ids.isEmpty() ? List.of() : customers.all(ids);
    }

    @Override
    public List<CustomerView> search(String words, int limit) {
        var query = Words.optional(words, LONGEST_QUERY);
        return query.isEmpty() ? List.of() : customers.search(query, Math.clamp(limit, 1, 100));
    }

    @Override
    public CustomerId visit(Language language) {
        return visit.handle(new Visit(language));
    }

    @Override
    public CustomerId add(NewCustomer customer) {
        return add.handle(new AddCustomer(customer));
    }

    @Override
    public List<MaskedField> fields(CustomerId id) {
        return fields.masked(id, Purpose.SCREEN);
    }

    @Override
    public boolean agrees(CustomerId id, String purpose) {
        return consents.covers(id, purpose);
    }

    @Override
    public String normal(ProtectedField field, String value) {
        return fields.normal(field, value);
    }

    @Override
    public void change(CustomerId id, ProtectedField field, String value, Actor by) {
        change.handle(new ChangeField(id, field, value, by));
    }

    @Override
    public Optional<LocalDate> born(CustomerId id) {
        return fields.born(id);
    }

    @Override
    public void grade(CustomerId id, String riskGrade) {
        customers.grade(id, riskGrade);
    }
}
