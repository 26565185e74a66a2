package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestForm;
import io.jinqiao.collaboration.RequestForm.Choice;
import io.jinqiao.collaboration.RequestForm.Field;
import io.jinqiao.collaboration.RequestForm.Kind;
import io.jinqiao.collaboration.RequestView.Filled;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What a form may look like, and what may be written in it. */
final class FormRules {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern MONEY = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    private static final Pattern TAIL = Pattern.compile("\\d{4}");
    private static final Pattern OPEN = Pattern.compile("[*+]|\\{\\d*,|\\{\\d{3,}");
    private static final int MOST_OPEN = 2;
    private static final int MOST_FIELDS = 30;
    private static final int LINE = 200;
    private static final int LONG = 2000;

    private FormRules() {}

    /** Refuses with {@code collaboration.bad-form} what nobody could fill in. */
    static void check(RequestForm form) {
        demand(CODE.matcher(form.code()).matches(), "A type's code is lower case with hyphens");
        demand(!form.department().isBlank() && !form.term().isBlank(), "A department and a term are needed");
        words(form.name().zh());
        words(form.name().en());
        demand(form.fields().size() <= MOST_FIELDS, "At most 30 fields");
        distinct(form.fields().stream().map(Field::code).toList());
        distinct(form.outcomes().stream().map(Choice::code).toList());
        form.fields().forEach(FormRules::check);
    }

    private static void check(Field field) {
        words(field.name().zh());
        words(field.name().en());
        demand((field.kind() == Kind.CHOICE) != field.choices().isEmpty(), "Choices are for fields to choose in");
        distinct(field.choices().stream().map(Choice::code).toList());
        var pattern = field.pattern();
        if (pattern != null) {
            demand(field.kind() == Kind.TEXT && compiles(pattern), "A pattern is for text, and without groups");
        }
    }

    /**
     * Without groups nothing can be repeated within a repetition, and with two repetitions without end at most, on at most {@value #LINE}
     * characters, no input makes matching slow.
     */
    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return pattern.length() <= LINE
                    && pattern.indexOf('(') < 0
                    && OPEN.matcher(pattern).results().count() <= MOST_OPEN;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /**
     * The fields in the form's order, those left empty left out. Refuses with {@code collaboration.field-missing},
     * {@code .field-malformed} and, for what the form does not ask, {@code .field-unknown}.
     */
    static List<Filled> fill(RequestForm form, Map<String, String> given) {
        var unknown = new HashSet<>(given.keySet());
        var filled = new ArrayList<Filled>();
        for (var field : form.fields()) {
            unknown.remove(field.code());
            var value = Words.optional(given.getOrDefault(field.code(), ""), longest(field));
            if (!value.isEmpty()) {
                filled.add(fill(field, value));
            } else if (field.required()) {
                throw Refused.invalid("collaboration.field-missing", "Needed: " + field.code());
            }
        }
        if (!unknown.isEmpty()) {
            throw Refused.invalid("collaboration.field-unknown", "The form has no such field");
        }
        return List.copyOf(filled);
    }

    private static Filled fill(Field field, String value) {
        if (!fits(field, value)) {
            throw Refused.invalid("collaboration.field-malformed", "Not as it should be: " + field.code());
        }
        var chosen = choice(field.choices(), value);
        return new Filled(field.code(), field.name(), field.kind(), value, chosen == null ? null : chosen.name());
    }

    private static boolean fits(Field field, String value) {
        return switch (field.kind()) {
            case TEXT -> field.pattern() == null || value.matches(field.pattern());
            case LONG_TEXT -> true;
            case CHOICE -> choice(field.choices(), value) != null;
            case DATE -> isDate(value);
            case MONEY -> MONEY.matcher(value).matches() && new BigDecimal(value).signum() > 0;
            case NUMBER -> NUMBER.matcher(value).matches();
            case TAIL -> TAIL.matcher(value).matches();
            case YES_NO -> value.equals("yes") || value.equals("no");
        };
    }

    /** The choice with this code; null when there is none. */
    static @Nullable Choice choice(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static int longest(Field field) {
        return field.kind() == Kind.LONG_TEXT ? LONG : LINE;
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() > 1900;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void words(String words) {
        demand(!words.isBlank() && words.length() <= LINE, "Names are needed in both languages");
    }

    private static void distinct(List<String> codes) {
        demand(codes.stream().allMatch(code -> CODE.matcher(code).matches()), "Codes are lower case with hyphens");
        demand(new HashSet<>(codes).size() == codes.size(), "No code twice");
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw Refused.invalid("collaboration.bad-form", otherwise);
        }
    }
}
