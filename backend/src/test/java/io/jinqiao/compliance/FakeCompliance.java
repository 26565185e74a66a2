package io.jinqiao.compliance;

import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks what promises to be “稳赚”, asks about “怪您自己”, notes “大概是”, fails at “坏了”; everything else passes. */
public final class FakeCompliance implements Compliance {

    public static final String EDITION = "000000000001";

    @Override
    public Verdict check(String words, Speaker speaker, Language language, @Nullable CustomerId listener) {
        if (words.contains("坏了")) {
            return Verdict.UNJUDGED;
        }
        if (words.contains("稳赚")) {
            return of("promise.yield", Outcome.BLOCK, words, "稳赚");
        }
        if (words.contains("怪您自己")) {
            return of("taboo.blame", Outcome.ASK, words, "怪您自己");
        }
        return words.contains("大概是") ? of("taboo.uncertain", Outcome.NOTE, words, "大概是") : Verdict.PASS;
    }

    @Override
    public Passage pass(Said said) {
        var verdict = check(said.words(), said.speaker(), Language.ZH, null);
        if (verdict.equals(Verdict.UNJUDGED)) {
            throw new Refused(Refused.Kind.UNAVAILABLE, "compliance.unavailable", "Not checked");
        }
        if (verdict.blocked()) {
            throw Refused.invalid("compliance.blocked", "Not to be said");
        }
        if (verdict.outcome() == Outcome.ASK && !said.sure()) {
            throw Refused.conflict("compliance.ask", "Sure?");
        }
        return new Passage(
                verdict.outcome(),
                EDITION,
                verdict.findings().stream().map(Finding::stamp).toList());
    }

    private static Verdict of(String rule, Outcome outcome, String text, String words) {
        var from = text.indexOf(words);
        return new Verdict(List.of(new Finding(rule, "1", outcome, rule, words, from, from + words.length(), "")));
    }
}
