package io.jinqiao.assistant.internal;

import static io.jinqiao.assistant.internal.Signal.ANGER;
import static io.jinqiao.assistant.internal.Signal.BYE;
import static io.jinqiao.assistant.internal.Signal.COMPLAINT;
import static io.jinqiao.assistant.internal.Signal.ESCALATION;
import static io.jinqiao.assistant.internal.Signal.FRAUD;
import static io.jinqiao.assistant.internal.Signal.HELLO;
import static io.jinqiao.assistant.internal.Signal.HUMAN;
import static io.jinqiao.assistant.internal.Signal.SELF_HARM;
import static io.jinqiao.assistant.internal.Signal.THANKS;
import static io.jinqiao.assistant.internal.Signal.UNHELPFUL;
import static io.jinqiao.assistant.internal.Signal.VIOLENCE;
import static io.jinqiao.assistant.internal.Signal.WHO;

import io.jinqiao.assistant.internal.Decision.Answer;
import io.jinqiao.assistant.internal.Decision.AskBack;
import io.jinqiao.assistant.internal.Decision.Greet;
import io.jinqiao.assistant.internal.Decision.HandOver;
import io.jinqiao.assistant.internal.Decision.SayUnknown;
import io.jinqiao.knowledge.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one place that decides what the assistant does: answer, ask back, admit it does not know, or call a person.
 *
 * <p>People come first: danger, then the wish for a person, then complaint and anger; only then the question. What it
 * does with a question follows from the error that is wanted, because {@link Hit#score} is a probability: it answers while
 * a wrong answer is unlikely enough, and asks back while the choices it can show are likely enough to hold the right one.
 */
final class Policy {

    /** Kept with each decision; changes with every change of rules, words or thresholds. */
    static final String VERSION = "2026-11-28";

    /** An answer may be wrong in so many cases at its least sure; taken together far fewer are (see {@code evaluate}). */
    static final double MOST_WRONG = 0.45;

    /** Choices may hold nothing that helps in so many cases at their least sure. */
    static final double MOST_IN_VAIN = 0.8;

    static final double SURE = 1 - MOST_WRONG;
    static final double MAYBE = 1 - MOST_IN_VAIN;

    /** An article less probable than this is not worth showing as a choice. */
    private static final double WORTH_SHOWING = 0.02;

    private static final int CHOICES = 3;
    private static final int MOST_MISSES = 2;

    private static final Map<Signal, String> SMALL_TALK = new LinkedHashMap<>();

    static {
        SMALL_TALK.put(WHO, "who");
        SMALL_TALK.put(HELLO, "hello");
        SMALL_TALK.put(THANKS, "thanks");
        SMALL_TALK.put(BYE, "bye");
    }

    Decision decide(Situation situation, Heard heard) {
        return person(situation, heard)
                .or(() -> smallTalk(situation, heard))
                .orElseGet(() -> question(situation, heard));
    }

    /** Whether these words ask for a person or for urgent help, whatever else they ask. */
    private static Optional<Decision> person(Situation situation, Heard heard) {
        var skill = skill(situation);
        if (heard.has(SELF_HARM)) {
            return handOver("DISTRESS", 2, "general", "hand-over-self-harm");
        }
        if (heard.has(FRAUD)) {
            return handOver("FRAUD", 2, "security", "hand-over-fraud");
        }
        if (heard.has(VIOLENCE)) {
            return handOver("DISTRESS", 2, "general", "hand-over-violence");
        }
        if (heard.has(COMPLAINT, ESCALATION)) {
            var phrase = heard.has(ESCALATION) ? "hand-over-escalation" : "hand-over-complaint";
            return handOver("COMPLAINT", 1, skill, phrase);
        }
        if (heard.has(ANGER)) {
            return handOver("DISTRESS", 1, skill, "hand-over-anger");
        }
        return heard.has(HUMAN) && !heard.has(WHO) ? handOver("ASKED", 0, skill, "hand-over") : Optional.empty();
    }

    private static Optional<Decision> handOver(String reason, int priority, String skill, String phrase) {
        return Optional.of(new HandOver(reason, priority, skill, phrase));
    }

    private static Optional<Decision> smallTalk(Situation situation, Heard heard) {
        return situation.chosen() != null
                ? Optional.empty()
                : SMALL_TALK.entrySet().stream()
                        .filter(each -> heard.has(each.getKey()))
                        .<Decision>map(each -> new Greet(each.getValue()))
                        .findFirst();
    }

    private static Decision question(Situation situation, Heard heard) {
        if (situation.chosen() != null) {
            return answer(situation.chosen(), situation);
        }
        var hits = situation.hits();
        var sure = hits.isEmpty() ? 0 : hits.getFirst().score();
        if (heard.has(UNHELPFUL) && sure < SURE) {
            return missed(situation, List.of());
        }
        if (sure >= SURE) {
            return answer(hits.getFirst(), situation);
        }
        return together(choices(situation)) >= MAYBE ? askBack(situation) : missed(situation, choices(situation));
    }

    private static Decision answer(Hit hit, Situation situation) {
        var followUps = situation.hits().stream()
                .filter(other -> !other.article().equals(hit.article()))
                .filter(other -> firstLevel(other.business()).equals(firstLevel(hit.business())))
                .map(Hit::title)
                .limit(CHOICES)
                .toList();
        return new Answer(hit, followUps);
    }

    /** A second question back in a row counts as a miss: the customer has said it twice. */
    private static Decision askBack(Situation situation) {
        var progress = situation.progress();
        var misses = progress.misses() + (progress.askedBack() ? 1 : 0);
        return misses >= MOST_MISSES ? missedTwice(situation) : new AskBack(choices(situation), progress.askedBack());
    }

    private static Decision missed(Situation situation, List<Hit> choices) {
        return situation.progress().misses() + 1 >= MOST_MISSES ? missedTwice(situation) : new SayUnknown(choices);
    }

    private static Decision missedTwice(Situation situation) {
        return new HandOver("MISSED_TWICE", 0, skill(situation), "hand-over-missed");
    }

    /** The probability that one of these answers the question. */
    private static double together(List<Hit> choices) {
        return choices.stream().mapToDouble(Hit::score).sum();
    }

    private static List<Hit> choices(Situation situation) {
        return situation.hits().stream()
                .filter(hit -> hit.score() >= WORTH_SHOWING)
                .limit(CHOICES)
                .toList();
    }

    /** Who should take it: by what the words are about, or else by what the conversation was about. */
    private static String skill(Situation situation) {
        return understood(situation.hits())
                .or(() -> Optional.ofNullable(situation.business()))
                .map(Policy::firstLevel)
                .orElse("general");
    }

    /** The business class, once something fits well enough to name it. */
    static Optional<String> understood(List<Hit> hits) {
        return hits.stream().findFirst().filter(hit -> hit.score() >= MAYBE / 2).map(Hit::business);
    }

    static String firstLevel(String business) {
        var dot = business.indexOf('.');
        return dot < 0 ? business : business.substring(0, dot);
    }
}
