package io.jinqiao.errand.internal;

import io.jinqiao.errand.internal.Errand.Place;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/** Whose turn it is. */
final class Turns {

    private Turns() {}

    /** Refuses with {@code errand.not-there} when it does not stand at this step. */
    static Place place(Errand errand, String step) {
        var place = errand.place();
        if (place == null || !place.step().equals(step)) {
            throw Refused.conflict("errand.not-there", "It does not stand at this step");
        }
        return place;
    }

    static int version(Errand errand) {
        var version = errand.version();
        if (version == null) {
            throw new IllegalStateException("The process has not taken in " + errand.id());
        }
        return version;
    }

    static void check(Place place, StaffId who, List<String> posts) {
        refusal(place, who, posts).ifPresent(refused -> {
            throw refused;
        });
    }

    /**
     * Why this person may not do the step; empty when they may. A colleague of the same post may always stand in for whom it
     * is kept for.
     */
    static Optional<Refused> refusal(Place place, StaffId who, List<String> posts) {
        if (!place.owner().isEmpty() && !posts.contains(place.owner())) {
            return Optional.of(Refused.forbidden("errand.not-your-post", "It is the work of " + place.owner()));
        }
        return who.equals(place.notBy())
                ? Optional.of(Refused.forbidden("errand.same-person", "Somebody else decides on it"))
                : Optional.empty();
    }
}
