package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.rules.RuleFile;
import io.jinqiao.compliance.rules.RuleSet;
import io.jinqiao.kernel.Language;

/** The shipped rules, for tests of other modules whose words must pass them. */
public final class Gates {

    private static final RuleSet SHIPPED = RuleFile.shipped().compiled();

    private Gates() {}

    public static Verdict check(String words, Speaker speaker, Language language) {
        return SHIPPED.judge(new RuleSet.Question(words, speaker, language, _ -> false));
    }
}
