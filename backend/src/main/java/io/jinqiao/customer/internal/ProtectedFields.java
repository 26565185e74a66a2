package io.jinqiao.customer.internal;

import io.jinqiao.customer.IdentityKind;
import io.jinqiao.customer.MaskedField;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.customer.internal.ProtectedRepository.Kept;
import io.jinqiao.customer.spi.TextLine;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.vault.Classes;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Purpose;
import io.jinqiao.vault.Vault;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.spi.KeepsSealed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals, finds, masks and opens what is protected of a customer; nothing else in this module holds it in clear. */
@Component
class ProtectedFields implements KeepsSealed {

    private static final Logger LOG = LoggerFactory.getLogger(ProtectedFields.class);
    private static final String TABLE = "customer.protected";
    /** So many may end in the same four digits before a search asks for more of them. */
    private static final int CANDIDATES = 500;

    private static final int TAIL = 4;

    private final ProtectedRepository rows;
    private final Vault vault;
    private final Classes classes;
    private final Clock clock;

    ProtectedFields(ProtectedRepository rows, Vault vault, Classes classes, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.classes = classes;
        this.clock = clock;
    }

    /** Refuses with {@code customer.bad-…}. */
    String normal(ProtectedField field, String value) {
        return Normal.of(field, value, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** In place of the one there was; a field with many keeps the others. */
    void put(CustomerId customer, ProtectedField field, String value) {
        var normal = normal(field, value);
        var whole = whole(field, normal);
        var tail = Normal.tail(field, normal);
        rows.remove(customer, field, field.many() ? whole : null);
        if (field == ProtectedField.PHONE) {
            rows.emptyPhone(customer);
        }
        var id = Ids.next();
        rows.add(
                new Kept(id, customer, field, vault.seal(Owner.of(customer), place(field, id), normal)),
                whole,
                tail == null ? null : vault.index("customer." + field + ".tail", tail),
                clock.instant());
    }

    /** What waited elsewhere, sealed, becomes the value; answers it masked. */
    String putWaiting(CustomerId customer, ProtectedField field, Place waited, byte[] sealed) {
        var normal = vault.open(Owner.of(customer), waited, sealed);
        put(customer, field, normal);
        return classes.masked(field.name(), Purpose.SCREEN, normal);
    }

    /** The same value under the newest key. */
    byte[] again(Owner owner, Place where, byte[] sealed) {
        return vault.seal(owner, where, vault.open(owner, where, sealed));
    }

    List<MaskedField> masked(CustomerId customer, Purpose purpose) {
        return rows.of(customer).stream()
                .flatMap(kept -> opened(kept).map(normal -> masked(kept, normal, purpose)).stream())
                .toList();
    }

    /** The phone number of a list's row; one that was tampered with must not take the others from the list. */
    @Nullable String phone(CustomerId customer, UUID id, byte[] sealed, Purpose purpose) {
        try {
            return opened(new Kept(id, customer, ProtectedField.PHONE, sealed))
                    .map(normal -> classes.masked(ProtectedField.PHONE.name(), purpose, normal))
                    .orElse(null);
        } catch (Refused broken) {
            LOG.error("The phone number {} of customer {} does not open ({})", id, customer, broken.code());
            return null;
        }
    }

    /** A phone number that an older release left in clear. */
    String shown(String clear, Purpose purpose) {
        return classes.masked(ProtectedField.PHONE.name(), purpose, clear);
    }

    /** In clear; the caller has asked whether they may. Refuses with {@code customer.unknown-field}. */
    String inClear(CustomerId customer, UUID id) {
        return rows.find(customer, id)
                .flatMap(kept -> opened(kept).map(normal -> Normal.number(kept.field(), normal)))
                .orElseThrow(() -> Refused.notFound("customer.unknown-field", "Nothing like this is kept"));
    }

    /** Something of a customer's own. */
    record Own(ProtectedField field, String value) {

        @Override
        public String toString() {
            return "Own[" + field + "]";
        }
    }

    /** In clear, for the customer's own copy of what is held of them (PIPL article 45). */
    List<Own> own(CustomerId customer) {
        return rows.of(customer).stream()
                .flatMap(kept ->
                        opened(kept).map(normal -> new Own(kept.field(), Normal.number(kept.field(), normal))).stream())
                .toList();
    }

    /** Hands words and number to the line that carries them; answers the number masked. */
    Optional<String> text(CustomerId customer, String words, TextLine line) {
        var phone = rows.of(customer).stream()
                .filter(kept -> kept.field() == ProtectedField.PHONE)
                .flatMap(kept -> opened(kept).stream())
                .findFirst();
        if (phone.isEmpty()) {
            return Optional.empty();
        }
        try {
            line.carry(customer, phone.get(), words);
        } catch (RuntimeException notTaken) {
            LOG.warn(
                    "The line for text messages took nothing: {}",
                    notTaken.getClass().getSimpleName());
            return Optional.empty();
        }
        return phone.map(number -> classes.masked(ProtectedField.PHONE.name(), Purpose.NOTIFICATION, number));
    }

    /** Six digits of the place come first, then the day of birth (GB 11643). */
    Optional<LocalDate> born(CustomerId customer) {
        return rows.of(customer).stream()
                .filter(kept -> kept.field() == ProtectedField.IDENTITY)
                .flatMap(kept -> opened(kept).stream())
                .filter(normal -> Normal.kind(normal) == IdentityKind.RESIDENT_ID)
                .map(normal -> LocalDate.parse(
                        Normal.number(ProtectedField.IDENTITY, normal).substring(6, 14),
                        DateTimeFormatter.BASIC_ISO_DATE))
                .findFirst();
    }

    /** Whose numbers these words are, whole or by their end. */
    Set<CustomerId> whose(String words) {
        var text = words.strip();
        var found = new HashSet<>(rows.byWhole(wholes(text)));
        if (text.matches("[0-9A-Za-z]*\\d[0-9A-Za-z]{2,}[0-9Xx]") && text.length() <= 34) {
            found.addAll(ending(text.toUpperCase(Locale.ROOT)));
        }
        return found;
    }

    private Set<CustomerId> ending(String end) {
        var tail = end.substring(end.length() - TAIL);
        var tails = Arrays.stream(ProtectedField.values())
                .map(field -> vault.index("customer." + field + ".tail", tail))
                .toList();
        var found = new HashSet<CustomerId>();
        var candidates = rows.byTail(tails, CANDIDATES);
        if (end.length() > TAIL) {
            vault.prepare(
                    candidates.stream().map(each -> Owner.of(each.customer())).toList());
        }
        for (var each : candidates) {
            if (end.length() == TAIL
                    || opened(each).filter(it -> it.endsWith(end)).isPresent()) {
                found.add(each.customer());
            }
        }
        return found;
    }

    private List<byte[]> wholes(String text) {
        return Arrays.stream(ProtectedField.values())
                .flatMap(field -> written(field, text).stream()
                        .flatMap(normal -> Optional.ofNullable(whole(field, normal)).stream()))
                .toList();
    }

    private Optional<String> written(ProtectedField field, String text) {
        try {
            return Optional.of(normal(field, text));
        } catch (Refused notOfThisKind) {
            return Optional.empty();
        }
    }

    /** An address is not asked for as a whole. */
    private byte @Nullable [] whole(ProtectedField field, String normal) {
        return field == ProtectedField.ADDRESS ? null : vault.index("customer." + field, Normal.number(field, normal));
    }

    @Override
    public void sealAgain(Owner owner) {
        for (var kept : rows.of(new CustomerId(owner.value()))) {
            var place = place(kept.field(), kept.id());
            rows.seal(kept.id(), vault.seal(owner, place, vault.open(owner, place, kept.sealed())));
        }
    }

    private MaskedField masked(Kept kept, String normal, Purpose purpose) {
        var field = kept.field();
        var classed = Normal.classed(field, normal);
        return new MaskedField(
                kept.id(),
                field,
                field == ProtectedField.IDENTITY ? Normal.kind(normal) : null,
                classes.of(classed),
                classes.masked(classed, purpose, Normal.number(field, normal)));
    }

    /** Empty for whose key was destroyed: they are forgotten. */
    private Optional<String> opened(Kept kept) {
        try {
            return Optional.of(vault.open(Owner.of(kept.customer()), place(kept.field(), kept.id()), kept.sealed()));
        } catch (Refused refused) {
            if (refused.code().equals("vault.destroyed")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Place place(ProtectedField field, UUID id) {
        return new Place(TABLE, field.name(), id);
    }
}
