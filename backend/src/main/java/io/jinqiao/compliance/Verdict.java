package io.jinqiao.compliance;

import java.util.Comparator;
import java.util.List;

/**
 * What the gate says of some words.
 *
 * @param findings the rules that spoke, the strictest first; empty when the words pass
 */
public record Verdict(List<Finding> findings) {

    public static final Verdict PASS = new Verdict(List.of());

    /** PASS may be said, NOTE deserves a second look, BLOCK must not be said. */
    public enum Outcome {
        PASS,
        NOTE,
        BLOCK
    }

    /**
     * A rule that spoke.
     *
     * @param rule its stable code, {@code promise.yield} …; screens put it in words
     * @param version the day the rule came into force, {@code 2026-11-01}
     * @param words the words it spoke about, empty where something is missing
     * @param instead how it may be said, empty where there is no other way
     */
    public record Finding(String rule, String version, Outcome outcome, String words, String instead) {}

    public Verdict {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::outcome).reversed())
                .toList();
    }

    public Outcome outcome() {
        return findings.isEmpty() ? Outcome.PASS : findings.getFirst().outcome();
    }

    public boolean blocked() {
        return outcome() == Outcome.BLOCK;
    }
}
