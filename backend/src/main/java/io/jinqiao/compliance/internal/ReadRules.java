package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.internal.RuleRepository.Kept;
import io.jinqiao.compliance.rules.GateRule;
import io.jinqiao.compliance.rules.RuleSet;
import io.jinqiao.kernel.Language;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules for those who answer for them. */
@Component
class ReadRules {

    private final RuleRepository rules;
    private final RulesInForce inForce;

    ReadRules(RuleRepository rules, RulesInForce inForce) {
        this.rules = rules;
        this.inForce = inForce;
    }

    /** @param state PROPOSED, APPROVED or DROPPED */
    record Version(
            GateRule rule,
            String state,
            Instant effectiveFrom,
            @Nullable UUID act) {}

    /**
     * A rule with all its versions, newest first.
     *
     * @param inForce the version in force now, 0 when there is none
     */
    record Sheet(String code, int inForce, List<Version> versions) {}

    /** @param edition names the rules in force now, as messages keep it */
    record Book(String edition, List<Sheet> rules) {}

    Book book() {
        var set = inForce.now();
        var now = set.stamps().stream()
                .map(stamp -> stamp.split("@"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.parseInt(parts[1])));
        var sheets = rules.versions().stream()
                .collect(Collectors.groupingBy(kept -> kept.rule().code(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Sheet(
                        entry.getKey(),
                        now.getOrDefault(entry.getKey(), 0),
                        entry.getValue().stream().map(ReadRules::version).toList()))
                .toList();
        return new Book(set.edition(), sheets);
    }

    /** What both kinds of speakers would hear, with this draft in the place of its rule where one is given. */
    Map<Speaker, Verdict> tryOut(String words, Language language, @Nullable GateRule draft) {
        var set = draft == null ? inForce.now() : inForce.with(draft);
        return List.of(Speaker.values()).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        speaker -> set.judge(new RuleSet.Question(words, speaker, language, _ -> false))));
    }

    private static Version version(Kept kept) {
        return new Version(kept.rule(), kept.state(), kept.effectiveFrom(), kept.act());
    }
}
