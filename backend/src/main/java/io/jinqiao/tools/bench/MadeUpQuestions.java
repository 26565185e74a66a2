package io.jinqiao.tools.bench;

import io.jinqiao.kernel.Language;
import io.jinqiao.learning.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** As many labelled questions as wanted: the demo bank's, said again and again in other company. */
final class MadeUpQuestions {

    private static final Map<Language, List<String>> BEFORE = Map.of(
            Language.ZH, List.of("", "你好，", "请问", "麻烦问一下，", "我想咨询，", "在吗？", "急，", "客服您好，"),
            Language.EN,
                    List.of("", "Hello, ", "Excuse me: ", "Can you help me? ", "Hi there, ", "Urgent! ", "Question: "));

    private static final Map<Language, List<String>> AFTER = Map.of(
            Language.ZH, List.of("", "，谢谢", "，我是新客户", "，在线等", "，昨天也问过", "，我在外地"),
            Language.EN,
                    List.of(
                            "",
                            " Thanks.",
                            " I am a new customer.",
                            " I am waiting.",
                            " I asked yesterday.",
                            " I am abroad."));

    private MadeUpQuestions() {}

    /** Fewer where there are not so many to be made. */
    static List<Labelled> of(int count, int classes, Language language) {
        var taught = MadeUpKnowledge.demo().stream()
                .filter(article -> article.containsKey(language.code()))
                .limit(classes)
                .toList();
        var questions = new ArrayList<Labelled>();
        for (var after : AFTER.getOrDefault(language, List.of())) {
            for (var before : BEFORE.getOrDefault(language, List.of())) {
                for (var article : taught) {
                    wordings(article, language)
                            .forEach(words -> questions.add(
                                    new Labelled(before + words + after, String.valueOf(article.get("code")))));
                }
            }
        }
        return List.copyOf(questions.subList(0, Math.min(count, questions.size())));
    }

    private static List<String> wordings(Map<String, Object> article, Language language) {
        Map<String, Object> part = MadeUpKnowledge.part(article, language.code());
        List<String> questions = MadeUpKnowledge.part(part, "questions");
        return questions;
    }
}
