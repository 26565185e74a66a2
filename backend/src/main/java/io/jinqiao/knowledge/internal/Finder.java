package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Question;
import io.jinqiao.language.Meaning;
import io.jinqiao.language.Texts;
import java.util.List;

/** Puts articles into an index, and questions to it. */
record Finder(SearchIndex index, Meaning meaning) {

    void put(List<Entry> all, Learnt learnt) {
        var entries = all.stream()
                .map(entry -> entry.with(learnt.of(entry.article(), entry.language())))
                .toList();
        for (var language : Language.values()) {
            var these = entries.stream()
                    .filter(entry -> entry.language() == language)
                    .toList();
            var vectors = meaning.ofAll(
                    these.stream().flatMap(entry -> entry.wordings().stream()).toList(), language);
            index.put(these, vectors);
        }
        index.heed();
    }

    List<Hit> find(Question question) {
        var folded = Texts.fold(question.words());
        if (folded.isBlank()) {
            return List.of();
        }
        var hearing = index.hearing(question.language(), meaning);
        var heard = hearing.heard(folded);
        var inOwnWords = hearing.inOwnWords(heard);
        var found = find(heard, question);
        return inOwnWords.equals(heard) ? found : closer(found, find(inOwnWords, question));
    }

    private List<Hit> find(String folded, Question question) {
        var language = question.language();
        return index.find(
                folded,
                meaning.of(folded, language),
                language,
                question.forCustomer(),
                Math.clamp(question.limit(), 1, 50));
    }

    /** Other words are believed where they come closer to an article than those that were said. */
    private static List<Hit> closer(List<Hit> asSaid, List<Hit> inOtherWords) {
        return closest(inOtherWords) > closest(asSaid) ? inOtherWords : asSaid;
    }

    private static double closest(List<Hit> hits) {
        return hits.stream().mapToDouble(Hit::closeness).max().orElse(-1);
    }
}
