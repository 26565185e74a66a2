package io.jinqiao.tools.evaluate;

import io.jinqiao.assistant.Rehearsal.Outcome;
import io.jinqiao.tools.evaluate.SearchFiles.Asked;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What came of the questions. */
final class SearchFigures {

    private final List<Seen> answerable = new ArrayList<>();
    private final List<Seen> unanswerable = new ArrayList<>();

    /** @param place of the right article among those found, from 1 on; 0 where it is not among them */
    private record Seen(int place, String decision, boolean answeredRight, long nanos) {}

    void add(Asked asked, Outcome outcome, long nanos) {
        var codes = outcome.hits().stream().map(hit -> hit.code()).toList();
        var place = 0;
        for (int i = codes.size(); i > 0; i--) {
            place = asked.right().contains(codes.get(i - 1)) ? i : place;
        }
        var answer = outcome.answer();
        answerable.add(new Seen(
                place, outcome.decision(), answer != null && asked.right().contains(answer.code()), nanos));
    }

    void addUnanswerable(Outcome outcome) {
        unanswerable.add(new Seen(0, outcome.decision(), false, 0));
    }

    /** Shares from 0 to 1; null for a share of nothing. To admit not to know, and to offer a person, is a hand-over. */
    Map<String, @Nullable Object> byKey() {
        var answered = answerable.stream().filter(SearchFigures::answered).toList();
        var figures = new LinkedHashMap<String, @Nullable Object>();
        figures.put("top1", mean(answerable, seen -> seen.place() == 1 ? 1 : 0));
        figures.put("top5", mean(answerable, seen -> seen.place() >= 1 && seen.place() <= 5 ? 1 : 0));
        figures.put("mrr", mean(answerable, seen -> seen.place() == 0 ? 0 : 1.0 / seen.place()));
        figures.put("answered", mean(answerable, seen -> answered(seen) ? 1 : 0));
        figures.put("askedBack", mean(answerable, seen -> seen.decision().equals("ASK_BACK") ? 1 : 0));
        figures.put("handedOver", mean(answerable, seen -> handedOver(seen) ? 1 : 0));
        figures.put("answeredRight", mean(answered, seen -> seen.answeredRight() ? 1 : 0));
        if (!unanswerable.isEmpty()) {
            figures.put("unanswerableAnswered", mean(unanswerable, seen -> answered(seen) ? 1 : 0));
        }
        figures.put("p50Ms", millis(0.5));
        figures.put("p95Ms", millis(0.95));
        return figures;
    }

    void print(PrintStream out) {
        var words = Map.of(
                "top1", "right article first",
                "top5", "right article among five",
                "mrr", "mean reciprocal rank",
                "answered", "answered",
                "askedBack", "asked back",
                "handedOver", "admitted or handed over",
                "answeredRight", "right, of those answered",
                "unanswerableAnswered", "unanswerable, yet answered",
                "p50Ms", "median",
                "p95Ms", "95 of 100 within");
        out.printf("%nsearch: %,d questions%n", answerable.size());
        byKey().forEach((key, value) -> out.printf("  %-28s %10s%n", words.get(key), shown(key, value)));
    }

    private static String shown(String key, @Nullable Object value) {
        if (!(value instanceof Double number)) {
            return "–";
        }
        return key.endsWith("Ms")
                ? String.format(Locale.ROOT, "%.1f ms", number)
                : String.format(Locale.ROOT, "%.1f %%", 100 * number);
    }

    private static boolean answered(Seen seen) {
        return seen.decision().equals("ANSWER");
    }

    private static boolean handedOver(Seen seen) {
        return seen.decision().equals("HAND_OVER") || seen.decision().equals("SAY_UNKNOWN");
    }

    private static @Nullable Double mean(List<Seen> all, ToDoubleFunction<Seen> value) {
        var mean = all.stream().mapToDouble(value).average();
        return mean.isPresent() ? rounded(mean.getAsDouble(), 1e4) : null;
    }

    private double millis(double share) {
        var sorted = answerable.stream().mapToLong(Seen::nanos).sorted().toArray();
        return rounded(sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6, 1e2);
    }

    private static double rounded(double value, double steps) {
        return Math.round(value * steps) / steps;
    }
}
