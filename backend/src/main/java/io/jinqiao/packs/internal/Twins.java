package io.jinqiao.packs.internal;

import io.jinqiao.language.Texts;
import io.jinqiao.packs.files.Fault;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rows of one file that say the same thing twice. */
final class Twins {

    private final Map<String, Line> byCode = new HashMap<>();
    private final Map<String, Integer> byTitle = new HashMap<>();

    /** A code may be used once; the second row is a fault that names the first. */
    Optional<Fault> sameCode(Line line) {
        return Optional.ofNullable(byCode.putIfAbsent(line.code(), line))
                .map(first -> new Fault(
                        "packs.code-twice", String.valueOf(first.place().row())));
    }

    /** The number of an earlier row with the same question under another code. */
    Optional<Integer> sameQuestion(Line line) {
        var letters = Texts.fold(line.title()).replaceAll("[\\p{P}\\s]+", "");
        return Optional.ofNullable(byTitle.putIfAbsent(letters, line.number()));
    }
}
