package io.jinqiao.customer;

import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Masks;
import io.jinqiao.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Customers in memory. */
public final class FakeCustomers implements Customers {

    private final Map<CustomerId, CustomerView> known = new ConcurrentHashMap<>();
    private final Map<CustomerId, LocalDate> born = new ConcurrentHashMap<>();
    private final AtomicInteger visitors = new AtomicInteger(1000);

    /** Ms Wang, or whoever a test needs: one ordinary customer more. */
    public CustomerId named(String name) {
        return add(new NewCustomer(
                Kind.PERSONAL,
                "C" + CustomerId.next().value().toString().substring(24),
                name,
                "13800001234",
                Value.ORDINARY,
                1,
                null,
                Language.ZH,
                List.of()));
    }

    @Override
    public CustomerView get(CustomerId id) {
        return Optional.ofNullable(known.get(id))
                .orElseThrow(() -> Refused.notFound("customer.unknown", "No such customer"));
    }

    @Override
    public List<CustomerView> all(List<CustomerId> ids) {
        return ids.stream()
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    @Override
    public List<CustomerView> search(String words, int limit) {
        return known.values().stream()
                .filter(customer -> customer.name().contains(words)
                        || customer.number().startsWith(words)
                        || Optional.ofNullable(customer.phone()).orElse("").endsWith(words))
                .limit(limit)
                .toList();
    }

    @Override
    public CustomerId visit(Language language) {
        var number = "V-" + visitors.incrementAndGet();
        return keep(new NewCustomer(Kind.VISITOR, number, "", null, Value.ORDINARY, 0, null, language, List.of()));
    }

    @Override
    public CustomerId add(NewCustomer customer) {
        return known.values().stream()
                .filter(other -> other.number().equals(customer.number()))
                .map(CustomerView::id)
                .findFirst()
                .orElseGet(() -> keep(customer));
    }

    @Override
    public Optional<LocalDate> born(CustomerId id) {
        return Optional.ofNullable(born.get(id));
    }

    @Override
    public void grade(CustomerId id, String riskGrade) {
        var before = get(id);
        known.put(
                id,
                new CustomerView(
                        id,
                        before.kind(),
                        before.number(),
                        before.name(),
                        before.phone(),
                        before.value(),
                        before.verified(),
                        riskGrade,
                        before.language(),
                        before.tags(),
                        before.since()));
    }

    private CustomerId keep(NewCustomer customer) {
        var id = CustomerId.next();
        customer.more().getOrDefault(ProtectedField.IDENTITY, List.of()).stream()
                .filter(number -> number.matches("\\d{17}[\\dX]"))
                .findFirst()
                .ifPresent(number ->
                        born.put(id, LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)));
        var phone = customer.phone();
        known.put(
                id,
                new CustomerView(
                        id,
                        customer.kind(),
                        customer.number(),
                        customer.name(),
                        phone == null ? null : Masks.phone(phone),
                        customer.value(),
                        customer.verified(),
                        customer.riskGrade(),
                        customer.language(),
                        customer.tags(),
                        Instant.EPOCH));
        return id;
    }

    @Override
    public List<MaskedField> fields(CustomerId id) {
        return List.of();
    }

    @Override
    public boolean agrees(CustomerId id, String purpose) {
        return false;
    }

    @Override
    public String normal(ProtectedField field, String value) {
        return value.strip();
    }

    @Override
    public void change(CustomerId id, ProtectedField field, String value, Actor by) {
        if (field != ProtectedField.PHONE) {
            throw new UnsupportedOperationException("Only phone numbers are faked");
        }
        known.put(id, get(id).withPhone(Masks.phone(value)));
    }
}
