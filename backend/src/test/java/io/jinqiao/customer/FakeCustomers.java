package io.jinqiao.customer;

import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Masks;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Traits;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Customers in memory. */
public final class FakeCustomers implements Customers {

    private final Map<CustomerId, CustomerView> known = new ConcurrentHashMap<>();
    private final Map<CustomerId, LocalDate> born = new ConcurrentHashMap<>();
    private final Set<CustomerId> shut = ConcurrentHashMap.newKeySet();
    private final Map<CustomerId, List<String>> texts = new ConcurrentHashMap<>();
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
    public Optional<CustomerId> known(String number) {
        return known.values().stream()
                .filter(customer ->
                        customer.kind() != Kind.VISITOR && customer.number().equals(number))
                .map(CustomerView::id)
                .findFirst();
    }

    /** What was sent to this customer's telephone, the newest last. */
    public List<String> texts(CustomerId id) {
        return texts.getOrDefault(id, List.of());
    }

    @Override
    public Optional<String> text(CustomerId id, String words) {
        var phone = Optional.ofNullable(get(id).phone());
        phone.ifPresent(_ -> texts.merge(
                id,
                List.of(words),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return phone.map(Masks::phone);
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
                        before.since(),
                        before.branch()));
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
                        Instant.EPOCH,
                        customer.branch()));
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

    /** Nothing is open with this customer: whoever looks says why. */
    public void shut(CustomerId id) {
        shut.add(id);
    }

    @Override
    public void look(CustomerId id, SignedIn by, @Nullable Reason reason) {
        if (reason != null) {
            shut.remove(id);
        }
        if (shut.contains(id)
                && !sight(by, by.permissions().toArray(Permission[]::new)).of(Matter.of(id))) {
            throw Refused.forbidden("customer.out-of-reach", "None of your posts holds there");
        }
        if (shut.contains(id)) {
            throw Refused.conflict("customer.reason-needed", "Nothing is open with this customer: say why");
        }
    }

    /** By segment, branch and business, and by the team that a matter names; whose an owner is nobody knows here. */
    @Override
    public Sight sight(SignedIn me, Permission... by) {
        return new Sight() {
            @Override
            public boolean isEverywhere() {
                return me.reach(by).isEverywhere();
            }

            @Override
            public <T> List<T> only(List<T> all, Function<T, Matter> matter) {
                return all.stream().filter(each -> sees(matter.apply(each))).toList();
            }

            @Override
            public void require(Matter matter, Supplier<Refused> stranger) {
                if (!of(matter)) {
                    throw me.reach(by).areas().isEmpty()
                            ? stranger.get()
                            : Refused.forbidden("customer.out-of-reach", "None of your posts holds there");
                }
            }

            private boolean sees(Matter matter) {
                var whose = known.get(matter.customer());
                return me.id().equals(matter.owner())
                        || me.reach(by)
                                .admits(new Traits(
                                        matter.team(),
                                        matter.team() == null ? null : "",
                                        whose == null ? "" : whose.branch(),
                                        whose == null ? "" : whose.value().name(),
                                        matter.business()));
            }
        };
    }

    @Override
    public boolean hasPhone(CustomerId id, String number) {
        return Masks.phone(number).equals(get(id).phone());
    }

    /** Nobody agreed to anything here. */
    @Override
    public void withdrawAll(CustomerId id) {
        get(id);
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
