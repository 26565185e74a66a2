package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.knowledge.SimilarQuestion.Source;
import io.jinqiao.language.Texts;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** One person's word that an article answers a question. */
record Voice(ArticleId article, Language language, String words, Source source, Actor by, Instant at) {

    /** Cards, phones and identity numbers; they name a person and help nobody to find anything. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d -]{4,}\\d[xX]?");

    private static final int LONGEST = 200;

    /** Empty for what is too long or too bare to be a question somebody else may ask. */
    static Optional<Voice> of(SimilarQuestion said, Instant at) {
        var words = LONG_NUMBER
                .matcher(said.words())
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return words.length() > LONGEST || asked(words).length() < 2
                ? Optional.empty()
                : Optional.of(new Voice(said.article(), said.language(), words, said.source(), said.by(), at));
    }

    /** What makes two questions the same: letters and figures, written one way. */
    String asked() {
        return asked(words);
    }

    private static String asked(String words) {
        return Texts.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Names who spoke, so that nobody counts twice. */
    String voter() {
        return by.id() == null ? by.kind().name() : by.kind() + ":" + by.id();
    }

    /** An editor knows, an agent has read it, a customer was content. */
    int weight() {
        return switch (source) {
            case EDITOR -> 4;
            case AGENT_CONFIRMED -> 2;
            case CUSTOMER_CONFIRMED -> 1;
        };
    }
}
