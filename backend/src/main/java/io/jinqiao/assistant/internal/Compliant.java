package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.events.AnswerBlocked;
import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.language.Writing;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Nothing a machine decided to say is said past the gate: what is stopped there goes to a person, and is kept. */
@Component
class Compliant {

    private final Compliance compliance;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Compliant(Compliance compliance, TransactionOperations transaction, ApplicationEventPublisher events, Clock clock) {
        this.compliance = compliance;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    Decision pass(ConversationView conversation, long number, Decision decision, Writing writing) {
        var verdict = check(words(decision), writing);
        if (!verdict.blocked()) {
            return decision;
        }
        tell(conversation, number, decision, verdict);
        var business = decision.answer().map(Hit::business).or(() -> Optional.ofNullable(conversation.business()));
        var due = new Decision.HandOver(
                "COMPLIANCE", 0, business.map(Policy::firstLevel).orElse("general"), "hand-over-missed");
        return decision.flowTurn()
                .<Decision>map(turn -> new Decision.Held(turn, due))
                .orElse(due);
    }

    Verdict check(String words, Writing writing) {
        return compliance.check(words, Speaker.MACHINE, writing.language());
    }

    private void tell(ConversationView conversation, long number, Decision decision, Verdict verdict) {
        var finding = verdict.findings().getFirst();
        var answer = decision.answer();
        transaction.executeWithoutResult(_ -> events.publishEvent(new AnswerBlocked(
                conversation.id(),
                conversation.customer(),
                number,
                answer.map(Hit::article).orElse(null),
                answer.map(Hit::version).orElse(null),
                finding.rule(),
                finding.version(),
                finding.words(),
                Actor.MACHINE,
                clock.instant())));
    }

    /** What would be said that did not come from the assistant's own phrases, which are tested as they are. */
    private static String words(Decision decision) {
        return switch (decision) {
            case Decision.Answer(var hit, var followUps) ->
                Stream.concat(Stream.of(hit.title(), hit.answer()), followUps.stream())
                        .collect(Collectors.joining("。\n"));
            case Decision.AskBack(var choices, var _) -> titles(choices.stream());
            case Decision.SayUnknown(var choices) -> titles(choices.stream());
            case Decision.Flow(var turn) -> turn.saying().words();
            case Decision.Aside(var first, var turn) ->
                words(first) + "。\n" + turn.saying().words();
            case Decision.Greet _, Decision.HandOver _, Decision.Held _ -> "";
        };
    }

    private static String titles(Stream<Hit> hits) {
        return hits.map(Hit::title).collect(Collectors.joining("。\n"));
    }
}
