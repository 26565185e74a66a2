package io.jinqiao.packs.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.StaffView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who owns an article, as a file says it: by username or service number. */
final class Owners {

    private final Map<String, StaffId> byNumber = new HashMap<>();
    private final Map<String, StaffId> byUsername = new HashMap<>();
    private final Map<StaffId, String> usernames = new HashMap<>();

    Owners(List<StaffView> people) {
        for (var person : people) {
            byNumber.put(bare(person.number()), person.id());
            byUsername.put(bare(person.username()), person.id());
            usernames.put(person.id(), person.username());
        }
    }

    /** A username goes before somebody else's number that reads the same. */
    Optional<StaffId> named(String word) {
        return Optional.ofNullable(byUsername.get(bare(word))).or(() -> Optional.ofNullable(byNumber.get(bare(word))));
    }

    /** What export writes; the bare id of somebody who is here no more, empty for nobody. */
    String written(@Nullable StaffId owner) {
        return owner == null ? "" : usernames.getOrDefault(owner, owner.value().toString());
    }

    private static String bare(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
