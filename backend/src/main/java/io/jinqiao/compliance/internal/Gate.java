package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Passage;
import io.jinqiao.compliance.Said;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.compliance.rules.RuleSet;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.language.Languages;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the rules in force, and lets nothing out that they could not judge. */
@Component
class Gate implements Compliance {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Supplier<RuleSet> rules;
    private final Customers customers;
    private final GateFacts facts;

    Gate(RulesInForce rules, Customers customers, GateFacts facts) {
        this.rules = rules::now;
        this.customers = customers;
        this.facts = facts;
    }

    @Override
    public Verdict check(String words, Speaker speaker, Language language, @Nullable CustomerId listener) {
        try {
            return judge(rules.get(), words, speaker, language, () -> listener);
        } catch (RuntimeException e) {
            LOG.error("The gate could not judge; the words stay inside", e);
            return Verdict.UNJUDGED;
        }
    }

    @Override
    public Passage pass(Said said) {
        RuleSet set;
        Verdict verdict;
        try {
            set = rules.get();
            verdict = judge(
                    set,
                    said.words(),
                    said.speaker(),
                    Languages.of(said.words()).language(),
                    said.to());
        } catch (RuntimeException e) {
            LOG.error("The gate could not judge words about {}; they stay inside", said.about(), e);
            throw new Refused(
                    Refused.Kind.UNAVAILABLE,
                    "compliance.unavailable",
                    "These words could not be checked; nothing was sent");
        }
        var outcome = heard(verdict.outcome(), said);
        if (outcome == Outcome.BLOCK || outcome == Outcome.ASK) {
            facts.stopped(said, verdict, outcome, set.edition());
            throw refused(outcome);
        }
        var passage = new Passage(
                verdict.outcome(),
                set.edition(),
                verdict.findings().stream().map(Finding::stamp).toList());
        facts.passed(said, passage);
        return passage;
    }

    /** Nobody can ask a machine; a person who was asked and is sure has answered. */
    private static Outcome heard(Outcome outcome, Said said) {
        if (outcome != Outcome.ASK) {
            return outcome;
        }
        return switch (said.speaker()) {
            case MACHINE -> Outcome.BLOCK;
            case STAFF -> said.sure() ? Outcome.NOTE : Outcome.ASK;
        };
    }

    private static Refused refused(Outcome outcome) {
        return outcome == Outcome.ASK
                ? Refused.conflict("compliance.ask", "Please look again and say that you are sure")
                : Refused.invalid("compliance.blocked", "These words must not be said to a customer");
    }

    private Verdict judge(
            RuleSet set,
            String words,
            Speaker speaker,
            Language language,
            Supplier<? extends @Nullable CustomerId> to) {
        return set.judge(new RuleSet.Question(words, speaker, language, number -> isOwn(number, to.get())));
    }

    private boolean isOwn(String number, @Nullable CustomerId listener) {
        return listener != null && customers.hasPhone(listener, number);
    }
}
