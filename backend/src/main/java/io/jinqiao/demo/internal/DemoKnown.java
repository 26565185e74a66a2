package io.jinqiao.demo.internal;

import static java.util.Objects.requireNonNullElse;

import io.jinqiao.customer.Customers;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.identity.spi.KnownAnswers;
import io.jinqiao.kernel.CustomerId;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The demo bank's own systems, played: they know of a customer what the demo's file says. */
class DemoKnown implements KnownAnswers {

    private static final Pattern DISTRICT = Pattern.compile("市(.{1,6}?[区县])");
    private static final int TAIL = 4;

    private final Customers customers;
    private final Map<String, Map<String, Set<String>>> known = new HashMap<>();

    DemoKnown(Customers customers, DemoFiles files) {
        this.customers = customers;
        files.players()
                .forEach(player -> known.put(player.number(), answers(requireNonNullElse(player.more(), Map.of()))));
    }

    private static Map<String, Set<String>> answers(Map<ProtectedField, List<String>> more) {
        var answers = new HashMap<String, Set<String>>();
        put(
                answers,
                "id-tail",
                more.getOrDefault(ProtectedField.IDENTITY, List.of()).stream()
                        .map(DemoKnown::tail)
                        .collect(Collectors.toSet()));
        put(
                answers,
                "card-tail",
                more.getOrDefault(ProtectedField.CARD, List.of()).stream()
                        .map(DemoKnown::tail)
                        .collect(Collectors.toSet()));
        put(
                answers,
                "address",
                more.getOrDefault(ProtectedField.ADDRESS, List.of()).stream()
                        .map(DISTRICT::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()));
        return answers;
    }

    private static void put(Map<String, Set<String>> answers, String question, Set<String> right) {
        if (!right.isEmpty()) {
            answers.put(question, right);
        }
    }

    private static String tail(String number) {
        return number.substring(Math.max(0, number.length() - TAIL));
    }

    @Override
    public Set<String> askable(CustomerId customer, Set<String> questions) {
        return of(customer).keySet().stream().filter(questions::contains).collect(Collectors.toSet());
    }

    @Override
    public boolean right(CustomerId customer, String question, String answer) {
        var given = Normalizer.normalize(answer, Normalizer.Form.NFKC)
                .replace(" ", "")
                .toUpperCase(Locale.ROOT);
        return of(customer).getOrDefault(question, Set.of()).contains(given);
    }

    private Map<String, Set<String>> of(CustomerId customer) {
        return known.getOrDefault(customers.get(customer).number(), Map.of());
    }
}
