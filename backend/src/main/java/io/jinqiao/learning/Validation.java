package io.jinqiao.learning;

import java.util.List;

/**
 * How a classifier fared with its own examples, each read as if it had not been taught; the only one of its class cannot
 * be checked like that and is not here. Of very many examples a sample was checked.
 */
public record Validation(List<Checked> checked) {

    /**
     * What became of one example.
     *
     * @param truth as somebody labelled the text
     * @param read as the other examples would have it
     * @param probability of what was read
     * @param known whether it was familiar enough
     */
    public record Checked(String text, String truth, String read, double probability, boolean known) {

        Measures.Pair pair() {
            return new Measures.Pair(truth, read);
        }
    }

    public Validation {
        checked = List.copyOf(checked);
    }

    public List<Measures.Pair> pairs() {
        return checked.stream().map(Checked::pair).toList();
    }
}
