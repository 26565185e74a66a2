package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An article in force, in one language, as search needs it. */
record Entry(
        ArticleId article,
        int version,
        String code,
        Language language,
        String kind,
        String business,
        boolean forCustomers,
        String title,
        String answer,
        List<String> questions,
        List<String> learnt,
        Instant publishedAt) {

    private static final int FEW = 2;

    static Entry of(ArticleView view) {
        return new Entry(
                view.id(),
                view.version(),
                view.code(),
                view.language(),
                view.kind(),
                view.business(),
                view.forCustomers(),
                view.title(),
                view.plainAnswer(),
                view.questions(),
                List.of(),
                view.publishedAt());
    }

    /** With the questions it has learnt, in the place of those it had. */
    Entry with(List<String> learnt) {
        return new Entry(
                article,
                version,
                code,
                language,
                kind,
                business,
                forCustomers,
                title,
                answer,
                questions,
                learnt,
                publishedAt);
    }

    /**
     * What gets a vector of its own: title and questions. The answer adds nothing to the finding of articles that have a
     * few questions (measured on public bank questions and our own), and most of the computing; so only where they are few.
     */
    List<String> wordings() {
        var wordings = new ArrayList<>(asked());
        if (isShort()) {
            wordings.add(text());
        }
        return List.copyOf(wordings);
    }

    /** Whether there are too few wordings to do without the answer's meaning. */
    boolean isShort() {
        return questions.size() + learnt.size() < FEW && !answer.isBlank();
    }

    String text() {
        return title + "\n" + answer;
    }

    /** The ways to ask for it. */
    List<String> asked() {
        var asked = new ArrayList<String>();
        asked.add(title);
        asked.addAll(questions);
        asked.addAll(learnt);
        return asked.stream().distinct().toList();
    }
}
