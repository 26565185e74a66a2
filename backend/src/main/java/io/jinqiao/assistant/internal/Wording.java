package io.jinqiao.assistant.internal;

import io.jinqiao.knowledge.Hit;
import io.jinqiao.language.Writing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Lets the generative model put an article into words for the question. What it writes counts only when it is grounded in
 * the article and passes compliance; otherwise the article speaks for itself.
 */
@Component
class Wording {

    /** The prompt in force; a changed prompt is a new file. */
    static final String PROMPT = "answer-1";

    private static final int LONGEST = 1_000;
    private static final String NO_ANSWER = "NO ANSWER";

    private final GenerativeModel model;
    private final Grounding grounding;
    private final Compliant compliant;
    private final String prompt = prompt();

    Wording(GenerativeModel model, Grounding grounding, Compliant compliant) {
        this.model = model;
        this.grounding = grounding;
        this.compliant = compliant;
    }

    /** Names what worded an answer, for its metadata. */
    String name() {
        return model.name() + "/" + PROMPT;
    }

    /**
     * The article in other words, or empty where it stays as it is.
     *
     * @param names of the customer, which never leave the house
     */
    Optional<String> of(String question, List<Hit> sources, List<String> names, Writing writing) {
        if (!model.available()) {
            return Optional.empty();
        }
        var masking = new Masking(names);
        var rules = prompt.replace("{language}", writing.tag()).replace("{sentences}", "6");
        return model.write(rules, material(masking, question, sources))
                .filter(answer -> answer.length() <= LONGEST && !answer.contains(NO_ANSWER) && !answer.contains("<"))
                .flatMap(masking::restore)
                .filter(answer -> grounding.holds(
                        answer,
                        sources.stream()
                                .map(hit -> hit.title() + "。\n" + hit.answer())
                                .toList(),
                        writing))
                .filter(answer -> !compliant.check(answer, writing).blocked());
    }

    private static String material(Masking masking, String question, List<Hit> sources) {
        var articles = IntStream.range(0, sources.size())
                .mapToObj(i -> "<article number=\"%d\">\n%s\n%s\n</article>"
                        .formatted(
                                i + 1,
                                plain(sources.get(i).title()),
                                plain(sources.get(i).answer())))
                .collect(Collectors.joining("\n"));
        return "<articles>\n%s\n</articles>\n<question>\n%s\n</question>"
                .formatted(articles, plain(masking.mask(question)));
    }

    /** Nothing in the data can close the brackets it stands in. */
    private static String plain(String data) {
        return data.replace('<', '‹').replace('>', '›');
    }

    private static String prompt() {
        try (var stream = Wording.class.getResourceAsStream("/prompts/" + PROMPT + ".txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
