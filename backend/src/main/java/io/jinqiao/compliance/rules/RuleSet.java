package io.jinqiao.compliance.rules;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.compliance.rules.Automaton.Hit;
import io.jinqiao.compliance.rules.Automaton.Role;
import io.jinqiao.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules of one moment, ready to judge; immutable. */
public final class RuleSet {

    private static final int STAMP = 6;

    private final List<GateRule> rules;
    private final Automaton automaton;
    private final String edition;
    private final boolean numbers;
    private final List<Integer> wordless;
    private final Set<String> reminders;
    private final Map<GateRule, Likeness> likenesses;

    /** @param classes words that stand for one another in phrases, by the name of their class */
    public RuleSet(List<GateRule> rules, Map<String, List<String>> classes) {
        this.rules = rules.stream()
                .filter(rule -> !rule.retired())
                .sorted(Comparator.comparing(GateRule::code))
                .toList();
        this.automaton = automaton(this.rules, new WordClasses(classes));
        this.edition = edition(this.rules);
        this.wordless = IntStream.range(0, this.rules.size())
                .filter(place -> !GateRule.isAboutWords(this.rules.get(place).kind()))
                .boxed()
                .toList();
        this.numbers = this.rules.stream().anyMatch(RuleSet::looksAtNumbers);
        this.reminders = this.rules.stream()
                .filter(rule -> rule.kind() == GateRule.Kind.MISSING)
                .map(GateRule::code)
                .collect(Collectors.toUnmodifiableSet());
        this.likenesses = this.rules.stream()
                .filter(rule -> rule.kind() == GateRule.Kind.LIKENESS)
                .collect(Collectors.toUnmodifiableMap(rule -> rule, RuleSet::likeness));
    }

    /** What is judged. {@code own} tells a mobile number that the customer may be told, because it is their own. */
    public record Question(String words, Speaker speaker, Language language, Predicate<String> own) {}

    /** Names exactly these rules in these versions, 12 hex digits. */
    public String edition() {
        return edition;
    }

    public List<String> stamps() {
        return rules.stream().map(GateRule::stamp).toList();
    }

    /** Every rule that speaks, the strictest first, each with the first words it speaks about. */
    public Verdict judge(Question question) {
        var normal = Normal.of(question.words());
        var text = normal.text();
        var hits = automaton.find(text).stream()
                .collect(Collectors.groupingBy(hit -> hit.phrase().rule()));
        var runs = numbers ? Numbers.runs(text) : List.<Numbers.Run>of();
        var findings = new ArrayList<Finding>();
        for (var place : places(hits)) {
            var rule = rules.get(place);
            if (rule.outcome(question.speaker()) != Outcome.PASS) {
                spoken(rule, question, normal, hits.getOrDefault(place, List.of()), runs)
                        .ifPresent(findings::add);
            }
        }
        if (findings.stream().map(Finding::rule).allMatch(reminders::contains)) {
            findings.addAll(alike(question, normal));
        }
        return new Verdict(findings);
    }

    /** Of thousands of rules only those with a phrase in the text, and the few that look at other things. */
    private SortedSet<Integer> places(Map<Integer, List<Hit>> hits) {
        var places = new TreeSet<>(hits.keySet());
        places.addAll(wordless);
        return places;
    }

    private static Optional<Finding> spoken(
            GateRule rule, Question question, Normal normal, List<Hit> mine, List<Numbers.Run> runs) {
        return switch (rule.kind()) {
            case WORDS, REQUEST, MISSING -> words(rule, question, normal, mine);
            case CARD_NUMBER -> number(rule, question, normal, runs, Numbers.Run::card);
            case ID_NUMBER -> number(rule, question, normal, runs, Numbers.Run::id);
            case PHONE -> number(rule, question, normal, runs, run -> foreign(run, question));
            case SECRET -> number(rule, question, normal, Numbers.secrets(normal.text()), _ -> true);
            case LINK -> {
                var written = Normal.ofAddresses(question.words());
                yield Links.unapproved(written, rule.with())
                        .map(run -> found(rule, question, written, run.from(), run.to(), false));
            }
            case LIKENESS -> Optional.empty(); // looks when all others have spoken
        };
    }

    private static Optional<Finding> words(GateRule rule, Question question, Normal normal, List<Hit> mine) {
        if (mine.stream().anyMatch(hit -> hit.phrase().role() == Role.WITH)) {
            return Optional.empty();
        }
        var excused =
                mine.stream().filter(hit -> hit.phrase().role() == Role.NOT).toList();
        return mine.stream()
                .filter(hit -> hit.phrase().role() == Role.SAYS)
                .filter(hit -> excused.stream().noneMatch(hit::within))
                .filter(hit -> Context.isMeant(normal.text(), hit.from(), hit.to(), rule))
                .min(Comparator.comparingInt(Hit::from).thenComparing(Hit::to, Comparator.reverseOrder()))
                .map(hit -> found(rule, question, normal, hit.from(), hit.to(), false));
    }

    private List<Finding> alike(Question question, Normal normal) {
        return likenesses.entrySet().stream()
                .filter(each -> each.getKey().outcome(question.speaker()) != Outcome.PASS)
                .flatMap(each -> each.getValue().in(normal.text()).stream()
                        .map(sentence -> found(each.getKey(), question, normal, sentence.from(), sentence.to(), false)))
                .toList();
    }

    private static Optional<Finding> number(
            GateRule rule, Question question, Normal normal, List<Numbers.Run> runs, Predicate<Numbers.Run> is) {
        return runs.stream()
                .filter(is)
                .findFirst()
                .map(run -> found(rule, question, normal, run.from(), run.to(), true));
    }

    private static boolean foreign(Numbers.Run run, Question question) {
        return !run.mobile().isEmpty() && !question.own().test(run.mobile());
    }

    private static Finding found(GateRule rule, Question question, Normal normal, int from, int to, boolean masked) {
        var start = normal.origin(from);
        var end = normal.origin(to - 1) + 1;
        var words = question.words().substring(start, end);
        return finding(rule, question, start, end, masked ? "*".repeat(words.length()) : words);
    }

    private static Finding finding(GateRule rule, Question question, int from, int to, String words) {
        return new Finding(
                rule.code(),
                String.valueOf(rule.version()),
                rule.outcome(question.speaker()),
                rule.name().in(question.language()),
                words,
                from,
                to,
                rule.instead().in(question.language()));
    }

    private static Automaton automaton(List<GateRule> rules, WordClasses classes) {
        var builder = new Automaton.Builder(classes);
        for (int i = 0; i < rules.size(); i++) {
            var place = i;
            var rule = rules.get(i);
            if (GateRule.isAboutWords(rule.kind())) {
                rule.says().forEach(phrase -> builder.add(place, Role.SAYS, phrase, rule.negatable()));
                rule.not().forEach(phrase -> builder.add(place, Role.NOT, phrase, false));
                rule.with().forEach(phrase -> builder.add(place, Role.WITH, phrase, false));
            }
        }
        return builder.build();
    }

    private static Likeness likeness(GateRule rule) {
        return Likeness.learn(Examples.shipped().and(rule.says(), rule.not()));
    }

    private static boolean looksAtNumbers(GateRule rule) {
        return switch (rule.kind()) {
            case CARD_NUMBER, ID_NUMBER, PHONE -> true;
            case WORDS, REQUEST, MISSING, SECRET, LINK, LIKENESS -> false;
        };
    }

    private static String edition(List<GateRule> rules) {
        var stamps = String.join("\n", rules.stream().map(GateRule::stamp).toList());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(stamps.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, STAMP);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
