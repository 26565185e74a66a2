package io.jinqiao.customer.internal;

import io.jinqiao.customer.ConsentView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.MaskedField;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.customer.Reason;
import io.jinqiao.customer.Sight;
import io.jinqiao.customer.spi.TextLine;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Words;
import io.jinqiao.vault.Purpose;
import io.jinqiao.web.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final DecideConsent.Handler decide;
    private final ObjectProvider<LookUp.Handler> door;
    private final ObjectProvider<TextLine> lines;
    private final Sights sights;

    CustomerDesk(
            CustomerRepository customers,
            AddCustomer.Handler add,
            Visit.Handler visit,
            ChangeField.Handler change,
            ProtectedFields fields,
            ReadConsents consents,
            DecideConsent.Handler decide,
            ObjectProvider<LookUp.Handler> door,
            ObjectProvider<TextLine> lines,
            Sights sights) {
        this.sights = sights;
        this.customers = customers;
        this.add = add;
        this.visit = visit;
        this.change = change;
        this.fields = fields;
        this.consents = consents;
        this.decide = decide;
        this.door = door;
        this.lines = lines;
    }

    @Override
    public CustomerView get(CustomerId id) {
        return customers.get(id);
    }

    @Override
    public Sight sight(SignedIn me, Permission... by) {
        return sights.of(me, by);
    }

    /** The door asks modules above, some of which knock here: so it is looked for only now. */
    @Override
    public void look(CustomerId id, SignedIn by, @Nullable Reason reason) {
        door.getObject().handle(new LookUp(id, by, reason, null));
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
    public boolean hasPhone(CustomerId id, String number) {
        return fields.whose(number).contains(id);
    }

    @Override
    public boolean agrees(CustomerId id, String purpose) {
        return consents.covers(id, purpose);
    }

    @Override
    public void withdrawAll(CustomerId id) {
        consents.of(id).stream()
                .filter(ConsentView::given)
                .forEach(each -> decide.handle(new DecideConsent(id, each.purpose(), each.version(), false)));
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
    public Optional<CustomerId> known(String number) {
        return customers.byNumber(number).filter(id -> customers.get(id).kind() != CustomerView.Kind.VISITOR);
    }

    @Override
    public Optional<String> text(CustomerId id, String words) {
        return Optional.ofNullable(lines.getIfAvailable()).flatMap(line -> fields.text(id, words, line));
    }

    @Override
    public void grade(CustomerId id, String riskGrade) {
        customers.grade(id, riskGrade);
    }
}
