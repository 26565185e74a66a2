package io.jinqiao.compliance.rules;

import io.jinqiao.kernel.Halves;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Whole sentences to learn from: which must not be said, and which may. */
record Examples(List<String> forbidden, List<String> fine) {

    private static final int OWN = 20;

    /**
     * What comes with the product, of both files the half that no figure is taken from: labelled sentences, and ordinary ones
     * from what a bank publishes and its agents say.
     */
    static Examples shipped() {
        var labelled = lines("labelled.tsv")
                .map(line -> line.split("\t", 3))
                .filter(parts -> !Halves.heldOut(parts[2]))
                .toList();
        return new Examples(
                words(labelled, "STOP").toList(),
                Stream.concat(words(labelled, "FINE"), lines("ordinary.txt").filter(line -> !Halves.heldOut(line)))
                        .toList());
    }

    /** Those of a house stand for several each: one against hundreds that are alike would change little. */
    Examples and(List<String> moreForbidden, List<String> moreFine) {
        return new Examples(
                Stream.concat(forbidden.stream(), often(moreForbidden)).toList(),
                Stream.concat(fine.stream(), often(moreFine)).toList());
    }

    private static Stream<String> often(List<String> words) {
        return words.stream().flatMap(each -> Collections.nCopies(OWN, each).stream());
    }

    private static Stream<String> words(List<String[]> labelled, String label) {
        return labelled.stream().filter(parts -> parts[0].equals(label)).map(parts -> parts[2]);
    }

    static Stream<String> lines(String file) {
        try {
            return new ClassPathResource("compliance/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
