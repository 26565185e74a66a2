package io.jinqiao.evidence.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the one search line, understood: ticket numbers, days, a class of business, ids, marks (channel,
 * amount, product), and the rest, which are names, numbers or words.
 */
record SearchLine(
        @Nullable DaySpan days,
        @Nullable String business,
        List<String> tickets,
        List<UUID> ids,
        List<String> marks,
        List<String> rest) {

    private static final Pattern TICKET = Pattern.compile("(?i)\\bT\\d{4,8}(?:-\\d{1,6})?\\b");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern GLUE = Pattern.compile("[\\s,，、;；。]+|(?:的|在)(?=\\s|$)");

    static SearchLine read(String line, DayWords days, List<BusinessView> tree) {
        var tickets = new ArrayList<String>();
        var ids = new ArrayList<UUID>();
        var left = cut(line, ID, id -> ids.add(Ids.parse(id)));
        left = cut(left, TICKET, ticket -> tickets.add(ticket.toUpperCase(Locale.ROOT)));
        var marked = MarkWords.find(left);
        left = marked.rest();
        var found = days.find(left);
        left = found.map(DayWords.Found::rest).orElse(left);
        var business = business(left, tree);
        if (business.isPresent()) {
            left = business.get().outOf(left);
        }
        return new SearchLine(
                found.map(DayWords.Found::days).orElse(null),
                business.map(Named::code).orElse(null),
                List.copyOf(tickets),
                List.copyOf(ids),
                marked.marks(),
                GLUE.splitAsStream(left).filter(word -> !word.isBlank()).toList());
    }

    private static String cut(String line, Pattern pattern, Consumer<String> each) {
        return pattern.matcher(line).replaceAll(match -> {
            each.accept(match.group());
            return " ";
        });
    }

    /** A class of business by the name or code that the line holds. */
    private record Named(String code, String name) {

        String outOf(String line) {
            return Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE)
                    .matcher(line)
                    .replaceFirst(" ");
        }
    }

    /** The longest name that the line holds, so that 信用卡 does not hide 信用卡年费. */
    private static Optional<Named> business(String line, List<BusinessView> tree) {
        return tree.stream()
                .flatMap(SearchLine::flat)
                .flatMap(SearchLine::names)
                .filter(named -> holds(line, named.name()))
                .max(Comparator.comparingInt(named -> named.name().length()));
    }

    private static Stream<Named> names(BusinessView business) {
        return Stream.of(business.name().zh(), business.name().en(), business.code())
                .map(name -> new Named(business.code(), name));
    }

    private static boolean holds(String line, String name) {
        var latin = name.chars().allMatch(c -> c < 128);
        var pattern = latin ? "(?i)(?<![\\w.])" + Pattern.quote(name) + "(?![\\w.])" : Pattern.quote(name);
        return !name.isBlank() && Pattern.compile(pattern).matcher(line).find();
    }

    private static Stream<BusinessView> flat(BusinessView business) {
        return Stream.concat(Stream.of(business), business.of().stream().flatMap(SearchLine::flat));
    }

    /** Refuses a line that nobody types. */
    static String checked(String line) {
        if (line.length() > 200) {
            throw Refused.invalid("evidence.search-too-long", "A search line has at most 200 characters");
        }
        return line;
    }
}
