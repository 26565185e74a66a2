package io.jinqiao.tools.bench;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.compliance.rules.GateRule;
import io.jinqiao.compliance.rules.RuleFile;
import io.jinqiao.compliance.rules.RuleSet;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import io.jinqiao.tools.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the gate takes for a message, beside the plain ways of finding the same phrases. */
final class GateBenchmark implements Benchmark {

    private static final int RULES = 5_000;
    private static final int LENGTH = 500;
    private static final int MESSAGES = 4_000;
    private static final int TENTH = 10;
    private static final int SEED = 20_261_126;

    /** Common characters, so that phrases and messages share their beginnings as real ones do. */
    private static final String CHARACTERS =
            "的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴切余宝";

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public String about() {
        return "judging a message of 500 characters by 5,000 rules, beside String.contains and one regular expression";
    }

    @Override
    public Set<String> options() {
        return Set.of("rules", "length", "messages");
    }

    @Override
    public Table run(Options options, Progress progress) {
        var random = new Random(SEED);
        var phrases = phrases(options.number("rules", RULES), random);
        var messages =
                messages(options.number("messages", MESSAGES), options.number("length", LENGTH), phrases, random);
        var began = System.nanoTime();
        var set = new RuleSet(rules(phrases), RuleFile.shipped().classes());
        var compiled = (System.nanoTime() - began) / 1e6;
        var every = Pattern.compile(phrases.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        progress.say("%,d rules, %,d messages".formatted(set.stamps().size(), messages.size()));
        var rows = new ArrayList<List<Object>>();
        rows.add(row(
                "gate",
                messages,
                message -> set.judge(question(message)).findings().size()));
        rows.add(row("String.contains, a phrase after the other", messages, message ->
                (int) phrases.stream().filter(message::contains).count()));
        rows.add(row(
                "java.util.regex, one alternation",
                messages.subList(0, messages.size() / TENTH),
                message -> (int) every.matcher(message)
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .count()));
        return new Table(
                "gate, %d rules, messages of %d characters"
                        .formatted(set.stamps().size(), options.number("length", LENGTH)),
                List.of("by", "median ms", "p95 ms", "p99 ms", "messages/s", "found"),
                rows,
                List.of(
                        "gate: folding, all phrases in one pass, contexts, numbers, links; aim p95 3 ms",
                        "the bounds find the same made-up phrases as they are written, and judge nothing else; regex: a tenth of the messages",
                        "compiling the rules once: %.0f ms; one thread; half of the messages hold a phrase"
                                .formatted(compiled)));
    }

    private static List<GateRule> rules(List<String> phrases) {
        var rules = new ArrayList<>(RuleFile.shipped().rules());
        IntStream.range(0, phrases.size())
                .mapToObj(i -> rule(i, phrases.get(i)))
                .forEach(rules::add);
        return rules;
    }

    private static GateRule rule(int number, String phrase) {
        return new GateRule(
                "bench.rule-" + number,
                1,
                GateRule.Kind.WORDS,
                new Bilingual("测", "made up"),
                Map.of(Speaker.STAFF, Outcome.BLOCK, Speaker.MACHINE, Outcome.BLOCK),
                List.of(phrase),
                List.of(),
                List.of(),
                true,
                true,
                new Bilingual("", ""),
                "bench",
                false);
    }

    private static List<String> phrases(int count, Random random) {
        return IntStream.generate(() -> 3 + random.nextInt(4))
                .mapToObj(length -> characters(length, random))
                .distinct()
                .limit(count)
                .toList();
    }

    private static List<String> messages(int count, int length, List<String> phrases, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var message = new StringBuilder(characters(length, random));
                    for (int clause = 17; clause < length; clause += 18) {
                        message.setCharAt(clause, '，');
                    }
                    if (i % 2 == 0) {
                        var phrase = phrases.get(random.nextInt(phrases.size()));
                        message.replace(18, 18 + phrase.length(), phrase);
                    }
                    return message.toString();
                })
                .toList();
    }

    private static String characters(int length, Random random) {
        return random.ints(length, 0, CHARACTERS.length())
                .mapToObj(place -> CHARACTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    private static RuleSet.Question question(String message) {
        return new RuleSet.Question(message, Speaker.STAFF, Language.ZH, _ -> false);
    }

    private static List<Object> row(String by, List<String> messages, ToIntFunction<String> judge) {
        var warm = messages.subList(0, messages.size() / 4).stream()
                .mapToLong(judge::applyAsInt)
                .sum();
        var found = 0L;
        var nanos = new long[messages.size()];
        for (int i = 0; i < nanos.length; i++) {
            var began = System.nanoTime();
            found += judge.applyAsInt(messages.get(i));
            nanos[i] = System.nanoTime() - began;
        }
        var total = Arrays.stream(nanos).sum();
        Arrays.sort(nanos);
        return List.of(
                by,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos.length * 1e9 / total,
                Math.max(found, Math.min(warm, 0)));
    }
}
