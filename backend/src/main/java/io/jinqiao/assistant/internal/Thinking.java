package io.jinqiao.assistant.internal;

import static io.jinqiao.assistant.internal.Signal.BYE;
import static io.jinqiao.assistant.internal.Signal.HELLO;
import static io.jinqiao.assistant.internal.Signal.HUMAN;
import static io.jinqiao.assistant.internal.Signal.THANKS;
import static io.jinqiao.assistant.internal.Signal.WHO;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.Question;
import io.jinqiao.language.Meaning;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hearing, searching and deciding together, without anything said or stored. */
@Component
class Thinking {

    private static final int HITS = 8;

    /** A wish for a person that is not longer than this says nothing about what it is about. */
    private static final int BARE_WISH = 24;

    private final Knowledge knowledge;
    private final Meaning meaning;
    private final Hearing hearing;
    private final Mood mood;
    private final Policy policy = new Policy();

    Thinking(Knowledge knowledge, Meaning meaning, Hearing hearing) {
        this.knowledge = knowledge;
        this.meaning = meaning;
        this.hearing = hearing;
        this.mood = new Mood(hearing, new Likeness());
    }

    Heard hear(String words) {
        return hearing.hear(words);
    }

    /** The same, by somebody who has read what the customer wrote before, newest first. */
    Heard hear(MessageView message, List<MessageView> before) {
        return mood.hear(message, before);
    }

    int level(int standing, Heard heard, List<MessageView> before) {
        return mood.level(standing, heard, before);
    }

    List<Hit> search(String words, Language language, Heard heard) {
        return worthSearching(words, heard) ? knowledge.search(new Question(words, language, true, HITS)) : List.of();
    }

    /** The same, among what was known at a past moment. */
    List<Hit> searchAsOf(String words, Language language, Heard heard, Instant moment) {
        return worthSearching(words, heard)
                ? knowledge.searchAsOf(new Question(words, language, true, HITS), moment)
                : List.of();
    }

    /** Names what searches now, so that a decision can tell with what it was made. */
    String search(Language language) {
        return meaning.model(language);
    }

    Decision decide(Situation situation, Heard heard) {
        return policy.decide(situation, heard);
    }

    private static boolean worthSearching(String words, Heard heard) {
        return !heard.has(HELLO, THANKS, BYE, WHO) && !(heard.has(HUMAN) && words.length() <= BARE_WISH);
    }
}
