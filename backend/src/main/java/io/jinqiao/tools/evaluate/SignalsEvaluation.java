package io.jinqiao.tools.evaluate;

import io.jinqiao.assistant.Rehearsal;
import io.jinqiao.assistant.Rehearsal.Alarm;
import io.jinqiao.learning.LabelledCsv;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often ordinary questions raise an alarm, by the lists of words and by meaning: the price of hearing danger. */
final class SignalsEvaluation implements Evaluation {

    /** Enough to see what kind they are of. */
    private static final int SHOWN = 20;

    private static final int LONGEST = 80;

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public String usage() {
        return "--questions Q.csv [--json]";
    }

    /** A question with what is heard in it. */
    private record Heard(String question, List<Alarm> alarms) {

        boolean byWords() {
            return alarms.stream().anyMatch(alarm -> !alarm.byMeaning());
        }

        boolean byMeaningAlone() {
            return !alarms.isEmpty() && !byWords();
        }
    }

    @Override
    public void run(List<String> args, PrintStream out) {
        var options = Options.of(args, Set.of("questions"), Set.of("json"));
        if (!options.rest().isEmpty()) {
            throw new WrongUse("what is \"%s\"? %s".formatted(options.rest().getFirst(), usage()));
        }
        var rows = Given.unlabelled(Given.needed(options, "questions")).rows();
        try (var rehearsal = Rehearsal.open()) {
            var heard = rows.stream()
                    .map(LabelledCsv.Row::text)
                    .map(question -> new Heard(question, rehearsal.alarms(question)))
                    .toList();
            var figures = figures(heard);
            out.print(options.has("json") ? figures.asJson() + "\n" : figures.asText());
            out.flush();
        }
    }

    private static Figures figures(List<Heard> heard) {
        var byWords = heard.stream().filter(Heard::byWords).toList();
        var byMeaning = heard.stream().filter(Heard::byMeaningAlone).toList();
        var share = 1.0 / heard.size();
        var notes = new ArrayList<String>();
        notes.add(String.format(
                Locale.ROOT,
                "of %,d questions: %,d by words, %,d more by meaning alone%s",
                heard.size(),
                byWords.size(),
                byMeaning.size(),
                bySignal(byMeaning)));
        byMeaning.stream().limit(SHOWN).forEach(each -> notes.add(line(each)));
        return new Figures(
                "signals",
                List.of(
                        Figures.share("byWords", "an alarm by words", byWords.size() * share),
                        Figures.share("byMeaning", "an alarm by meaning alone", byMeaning.size() * share)),
                notes);
    }

    private static String bySignal(List<Heard> heard) {
        var counts = heard.stream()
                .collect(Collectors.groupingBy(
                        each -> each.alarms().getFirst().signal(), TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String line(Heard heard) {
        var question = heard.question().replaceAll("\\s+", " ");
        var shown = question.length() > LONGEST ? question.substring(0, LONGEST) + "…" : question;
        return heard.alarms().getFirst().signal() + "  " + shown;
    }
}
