package io.jinqiao.knowledge;

import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Set;

/** Fits to an institution's own questions how search weighs what speaks for an article; see {@code evaluate fit-search}. */
public interface SearchFit {

    /**
     * Every question is asked once as it is and once as if its article were not there, against everything published.
     *
     * @param folds so many times the weights are fitted on the other articles' questions and measured on these
     */
    Report fit(List<Asked> questions, int folds);

    /**
     * A question and what answers it.
     *
     * @param codes of the articles that answer it; its words must not be a wording of theirs
     */
    record Asked(String words, Language language, Set<String> codes) {}

    /**
     * What came of it.
     *
     * @param inForce how the weights in force fare
     * @param fitted how those fare that were fitted on other questions
     * @param weights fitted on all questions, a line each, beside those in force
     */
    record Report(Fared inForce, Fared fitted, List<String> weights) {}

    /**
     * How weights fare; shares are between 0 and 1.
     *
     * @param surprise mean of minus the logarithm of the probability of what is true; the less the better
     * @param wrongly of questions whose article was taken away, the share that was answered
     */
    record Fared(double surprise, double first, double answered, double right, double wrongly) {}
}
