package io.jinqiao.customer.internal;

import io.jinqiao.customer.IdentityKind;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.kernel.Refused;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one way in which each protected field is written, so that equal values are found as equal. */
final class Normal {

    private static final Pattern PHONE = Pattern.compile("\\+?\\d{5,19}");
    private static final Pattern CARD = Pattern.compile("\\d{12,19}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{6,34}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(?:\\.[^\\s@.]+)++");
    private static final Pattern DOCUMENT = Pattern.compile("[0-9A-Z]{5,20}");
    private static final int LONGEST = 200;
    private static final int TAIL = 4;

    private Normal() {}

    /** Refuses with {@code customer.bad-…}. */
    static String of(ProtectedField field, String value, LocalDate today) {
        var text = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        var normal = switch (field) {
            case PHONE -> matching(PHONE, phone(text));
            case IDENTITY -> identity(text, today);
            case CARD -> matching(CARD, squeezed(text));
            case ACCOUNT -> matching(ACCOUNT, squeezed(text));
            case ADDRESS -> text.length() < 2 ? Optional.<String>empty() : Optional.of(text);
            case EMAIL -> matching(EMAIL, text.toLowerCase(Locale.ROOT));
        };
        return normal.filter(it -> it.length() <= LONGEST).orElseThrow(() -> bad(field));
    }

    /** Digits without blanks and dashes, a domestic number without the country's code. */
    static String phone(String text) {
        return text.replaceAll("[\\s-]", "").replaceFirst("^(?:\\+86|0086)(?=1[3-9]\\d{9}$)", "");
    }

    /** What stands on the document: the part after its kind. */
    static String number(ProtectedField field, String normal) {
        return field == ProtectedField.IDENTITY ? normal.substring(normal.indexOf(' ') + 1) : normal;
    }

    static IdentityKind kind(String normal) {
        return IdentityKind.valueOf(normal.substring(0, normal.indexOf(' ')));
    }

    /** Under which name the field stands in the file of classes. */
    static String classed(ProtectedField field, String normal) {
        return field == ProtectedField.IDENTITY ? kind(normal).name() : field.name();
    }

    /** The last four characters, of fields that are asked for by them. */
    static @Nullable String tail(ProtectedField field, String normal) {
        return switch (field) {
            case PHONE, IDENTITY, CARD, ACCOUNT ->
                normal.substring(Math.max(0, normal.length() - TAIL)).toUpperCase(Locale.ROOT);
            case ADDRESS, EMAIL -> null;
        };
    }

    private static Optional<String> identity(String text, LocalDate today) {
        var blank = text.indexOf(' ');
        var named = blank > 0 ? named(text.substring(0, blank)) : Optional.<IdentityKind>empty();
        var number = squeezed(named.isPresent() ? text.substring(blank + 1) : text);
        return named.or(() -> guessed(number, today))
                .flatMap(kind -> checked(kind, number, today).map(it -> kind.name() + " " + it));
    }

    private static Optional<String> checked(IdentityKind kind, String number, LocalDate today) {
        return switch (kind) {
            case RESIDENT_ID -> Identifiers.residentId(number, today);
            case USCC -> Identifiers.isUscc(number) ? Optional.of(number) : Optional.empty();
            case PASSPORT, PERMIT, OTHER_ID -> matching(DOCUMENT, number);
        };
    }

    private static Optional<IdentityKind> named(String word) {
        return Optional.of(word)
                .filter(it -> it.matches("[A-Z_]+"))
                .flatMap(it -> Arrays.stream(IdentityKind.values())
                        .filter(kind -> kind.name().equals(it))
                        .findFirst());
    }

    /** One number in thirty-one of the one kind would pass as the other; people come first. */
    private static Optional<IdentityKind> guessed(String number, LocalDate today) {
        var person = Identifiers.residentId(number, today).isPresent() || !Identifiers.isUscc(number);
        return Optional.of(person ? IdentityKind.RESIDENT_ID : IdentityKind.USCC);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Refused bad(ProtectedField field) {
        return Refused.invalid(
                "customer.bad-" + field.name().toLowerCase(Locale.ROOT), "This is not written as such a thing is");
    }
}
