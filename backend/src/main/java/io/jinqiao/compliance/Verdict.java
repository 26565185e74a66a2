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

    /** Judging failed; nothing is said then. */
    public static final Verdict UNJUDGED =
            new Verdict(List.of(new Finding("gate.failed", "0", Outcome.BLOCK, "", "", 0, 0, "")));

    /** PASS may be said, NOTE deserves a second look, ASK may be said by a person who stands by it, BLOCK must not be said. */
    public enum Outcome {
        PASS,
        NOTE,
        ASK,
        BLOCK
    }

    /**
     * A rule that spoke.
     *
     * @param rule its stable code, {@code promise.yield} …
     * @param version of the rule
     * @param name what is wrong, in few words
     * @param words the words it spoke about, starred where they are a person's data
     * @param from where they begin in the text that was judged
     * @param to where they end, exclusive; equal to {@code from} where something is missing
     * @param instead how it may be said, empty where there is no other way
     */
    public record Finding(
            String rule, String version, Outcome outcome, String name, String words, int from, int to, String instead) {

        public String stamp() {
            return rule + "@" + version;
        }
    }

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
