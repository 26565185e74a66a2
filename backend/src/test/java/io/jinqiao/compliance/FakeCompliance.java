package io.jinqiao.compliance;

import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.kernel.Language;
import java.util.List;

/** Blocks what promises to be “稳赚”, and notes “大概是”; everything else passes. */
public final class FakeCompliance implements Compliance {

    @Override
    public Verdict check(String words, Speaker speaker, Language language) {
        if (words.contains("稳赚")) {
            return of("promise.yield", Outcome.BLOCK, "稳赚");
        }
        return words.contains("大概是") ? of("taboo.uncertain", Outcome.NOTE, "大概是") : Verdict.PASS;
    }

    private static Verdict of(String rule, Outcome outcome, String words) {
        return new Verdict(List.of(new Finding(rule, "2026-11-01", outcome, words, "")));
    }
}
