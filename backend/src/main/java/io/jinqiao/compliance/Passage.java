package io.jinqiao.compliance;

import java.util.List;

/**
 * That words passed the gate, kept beside them.
 *
 * @param edition names the rules in force, see {@code compliance.edition}
 * @param rules those that spoke, {@code code@version}; their speakers were told and said it all the same
 */
public record Passage(Verdict.Outcome outcome, String edition, List<String> rules) {

    public Passage {
        rules = List.copyOf(rules);
    }

    /** As facts keep it: {@code NOTE 3f9a0c11d2e4 taboo.command@1}. */
    public String stamp() {
        return (outcome + " " + edition + " " + String.join(" ", rules)).strip();
    }
}
