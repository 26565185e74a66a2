package io.jinqiao.vault.secrets;

import io.jinqiao.vault.secrets.Secrets.Secret;
import java.util.Comparator;
import java.util.List;

/** A text without the characters that nobody sees; knows where each of the others stood. */
final class Unseen {

    private final String text;
    private final int[] places;

    private Unseen(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static Unseen without(String words) {
        var seen = new StringBuilder(words.length());
        var places = new int[words.length()];
        for (int at = 0; at < words.length(); ) {
            var point = words.codePointAt(at);
            var end = at + Character.charCount(point);
            for (; at < end; at++) {
                if (!isUnseen(point)) {
                    places[seen.length()] = at;
                    seen.append(words.charAt(at));
                }
            }
        }
        return new Unseen(seen.toString(), places);
    }

    private static boolean isUnseen(int point) {
        var type = Character.getType(point);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    String text() {
        return text;
    }

    /** The same secrets where they stand in the words as they were written, in their order. */
    List<Secret> written(List<Secret> found) {
        return found.stream()
                .map(secret -> new Secret(secret.kind(), places[secret.from()], places[secret.until() - 1] + 1))
                .sorted(Comparator.comparingInt(Secret::from))
                .toList();
    }
}
